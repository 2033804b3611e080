#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# docs/breaks/active-endpoints.md:88 host1 exit=0
docker network disconnect my_bridge one

# docs/breaks/active-endpoints.md:89 host1 exit=0
docker network connect my_bridge one

# docs/breaks/active-endpoints.md:90 host1 exit=0
docker start one
