#!/usr/bin/env bash
# No rule at all. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
wait

# 2 host1 exit=0
tail -n 1 way.txt

# 3 host1 exit=0
iptables-restore < kept.txt
