#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
docker ps --filter publish=8080 --format '{{.Names}}'

# 2 host1 exit=0
docker ps --filter publish=8000 --format '{{.Names}}' | wc -l
