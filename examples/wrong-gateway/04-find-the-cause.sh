#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect front back --format '{{.Name}} {{(index .IPAM.Config 0).Gateway}}'

# 2 host1 exit=0
docker exec web ip route
