#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# docs/breaks/wrong-gateway.md:43 host1 exit=0
docker network inspect front back --format '{{.Name}} {{(index .IPAM.Config 0).Gateway}}'

# docs/breaks/wrong-gateway.md:46 host1 exit=0
docker exec web ip route
