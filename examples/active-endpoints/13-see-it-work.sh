#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# docs/breaks/active-endpoints.md:114 host1 exit=0
docker wait one

# docs/breaks/active-endpoints.md:116 host1 exit=0
docker network prune -f

# docs/breaks/active-endpoints.md:120 host1 exit=0
docker network ls -q --filter name=my_bridge | wc -l
