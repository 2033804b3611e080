#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
wait

# 2 host1 exit=0
cat way.txt
