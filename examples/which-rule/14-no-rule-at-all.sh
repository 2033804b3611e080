#!/usr/bin/env bash
# No rule at all. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:141 host1 exit=0
wait

# docs/breaks/which-rule.md:142 host1 exit=0
tail -n 1 way.txt

# docs/breaks/which-rule.md:144 host1 exit=0
iptables-restore < kept.txt
