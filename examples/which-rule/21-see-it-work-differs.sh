#!/usr/bin/env bash
# See it work. Generated from docs/breaks/which-rule.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/breaks/which-rule.md:213 host1 exit=0
grep filter way.txt
