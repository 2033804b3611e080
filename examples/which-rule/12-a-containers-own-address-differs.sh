#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/breaks/which-rule.md:126 host1 exit=0
tail -n 1 way.txt
