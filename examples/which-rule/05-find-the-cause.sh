#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:58 host1 exit=0
wait

# docs/breaks/which-rule.md:59 host1 exit=0
cat way.txt
