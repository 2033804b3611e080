#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:120 host1 exit=0
wait

# docs/breaks/which-rule.md:121 host1 exit=0
tail -n 1 way.txt
