#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker port one

# 2 host1 exit=0
docker port two

# 3 host1 exit=0
docker port web
