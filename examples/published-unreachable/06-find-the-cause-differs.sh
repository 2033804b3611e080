#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/published-unreachable.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker port two

# 2 host1 exit=0
docker port web
