#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# docs/breaks/too-many-ports.md:47 host1 exit=0
docker ps --filter publish=8025 --format '{{.Names}}'

# docs/breaks/too-many-ports.md:49 host1 exit=0
docker rm -f one
