#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# 1 host1 exit=0
docker wait one

# 2 host1 exit=0
docker network prune -f

# 3 host1 exit=0
docker network ls -q --filter name=my_bridge | wc -l
