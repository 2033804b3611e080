#!/usr/bin/env bash
# A namespace is an empty network stack. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:30 host1 exit=0
ip netns exec red hostname

# docs/understand/by-hand.md:32 host1 exit=0
ip -n red link set lo up
