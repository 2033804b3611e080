#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:318 host1 exit=0
ip -n blue link delete eth0

# docs/understand/by-hand.md:319 host1 exit=1
ip link show blue-cable
