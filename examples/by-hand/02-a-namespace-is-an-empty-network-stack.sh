#!/usr/bin/env bash
# A namespace is an empty network stack. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip netns exec red hostname

# 2 host1 exit=0
ip -n red link set lo up
