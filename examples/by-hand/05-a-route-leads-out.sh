#!/usr/bin/env bash
# A route leads out. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=2
ip netns exec red ping -c 1 -W 1 203.0.113.80
