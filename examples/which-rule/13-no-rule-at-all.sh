#!/usr/bin/env bash
# No rule at all. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
iptables-save > kept.txt

# 2 host1 exit=0
iptables -P FORWARD DROP

# 3 host1 exit=0
iptables -F FORWARD

# 4 host1 exit=0
bash trace.sh -s 198.51.100.12 -p tcp --dport 8080 > way.txt & sleep 1
