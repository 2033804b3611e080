#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/port-taken.md: change the page, not this file.

# docs/breaks/port-taken.md:56 host1 exit=0
docker ps --filter publish=8080 --format '{{.Names}}'

# docs/breaks/port-taken.md:58 host1 exit=0
docker ps --filter publish=8000 --format '{{.Names}}' | wc -l
