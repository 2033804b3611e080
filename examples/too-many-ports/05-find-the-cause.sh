#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# 1 host1 exit=0
docker ps --filter publish=8025 --format '{{.Names}}'

# 2 host1 exit=0
docker rm -f one
