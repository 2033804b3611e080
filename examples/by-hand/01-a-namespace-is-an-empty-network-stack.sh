#!/usr/bin/env bash
# A namespace is an empty network stack. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:20 host1 exit=0
ip netns add red

# docs/understand/by-hand.md:21 host1 exit=0
ip -n red -brief link

# docs/understand/by-hand.md:23 host1 exit=0
ip -n red route
