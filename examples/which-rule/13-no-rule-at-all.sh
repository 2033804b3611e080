#!/usr/bin/env bash
# No rule at all. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:139 host1 exit=0
iptables-save > kept.txt

# docs/breaks/which-rule.md:140 host1 exit=0
iptables -P FORWARD DROP

# docs/breaks/which-rule.md:141 host1 exit=0
iptables -F FORWARD

# docs/breaks/which-rule.md:142 host1 exit=0
bash trace.sh -s 198.51.100.12 -p tcp --dport 8080 > way.txt & sleep 1
