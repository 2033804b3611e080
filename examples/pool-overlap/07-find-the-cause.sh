#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.192/26 one

# 2 host1 exit=1
ping -c 1 -W 1 192.0.2.200 | grep received
