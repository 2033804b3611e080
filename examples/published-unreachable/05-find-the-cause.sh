#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# docs/breaks/published-unreachable.md:47 host1 exit=0
docker port one

# docs/breaks/published-unreachable.md:49 host1 exit=0
docker port two

# docs/breaks/published-unreachable.md:52 host1 exit=0
docker port web
