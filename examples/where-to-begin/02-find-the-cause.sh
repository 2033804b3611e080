#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=1
bash reach.sh client web 80
