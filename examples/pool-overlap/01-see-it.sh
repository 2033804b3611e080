#!/usr/bin/env bash
# See it. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# docs/breaks/pool-overlap.md:13 host1 exit=0
docker network create front

# docs/breaks/pool-overlap.md:15 host1 exit=0
docker network inspect front --format '{{(index .IPAM.Config 0).Subnet}}'
