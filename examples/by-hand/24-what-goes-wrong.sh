#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip -n blue link delete eth0

# 2 host1 exit=1
ip link show blue-cable
