#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# docs/breaks/active-endpoints.md:102 host1 exit=0
docker network disconnect my_bridge one

# docs/breaks/active-endpoints.md:103 host1 exit=0
docker network connect my_bridge one

# docs/breaks/active-endpoints.md:104 host1 exit=0
docker start one
