#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=0
docker network ls -q | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}}{{end}}'
