#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/published-unreachable.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/breaks/published-unreachable.md:58 host1 exit=0
docker port two

# docs/breaks/published-unreachable.md:61 host1 exit=0
docker port web
