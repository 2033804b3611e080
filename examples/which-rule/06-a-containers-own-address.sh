#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=0
ip route add 192.0.2.2 via 198.51.100.11

# 2 host1 exit=0
bash trace.sh -s 198.51.100.12 -d 192.0.2.2 > way.txt & sleep 1
