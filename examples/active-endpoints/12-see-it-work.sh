#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect my_bridge one

# 2 host1 exit=0
docker network connect my_bridge one

# 3 host1 exit=0
docker start one
