#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
wait

# 2 host1 exit=0
tail -n 1 way.txt

# 3 host2 exit=0
ip route delete 192.0.2.2
