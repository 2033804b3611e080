#!/usr/bin/env bash
# No rule at all. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:150 host1 exit=0
wait

# docs/breaks/which-rule.md:151 host1 exit=0
tail -n 1 way.txt

# docs/breaks/which-rule.md:153 host1 exit=0
iptables-restore < kept.txt
