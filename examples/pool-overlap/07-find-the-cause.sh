#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# docs/breaks/pool-overlap.md:62 host1 exit=0
docker network create --subnet 192.0.2.192/26 one

# docs/breaks/pool-overlap.md:64 host1 exit=1
ping -c 1 -W 1 192.0.2.200 | grep received
