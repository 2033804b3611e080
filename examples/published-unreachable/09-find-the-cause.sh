#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker exec two netstat -tln
