#!/usr/bin/env bash
# See it work. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
bash trace.sh -s 198.51.100.12 -p tcp --dport 8080 > way.txt & sleep 1

# 2 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname

# 3 host1 exit=0
wait

# 4 host1 exit=0
grep filter way.txt
