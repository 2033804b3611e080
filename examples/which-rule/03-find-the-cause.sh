#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
bash trace.sh -s 198.51.100.12 -p tcp --dport 8080 > way.txt & sleep 1
