#!/usr/bin/env bash
# See it work. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
for name in one two three four my_bridge; do docker network create $name; done

# 2 host1 exit=0
docker network inspect one two three four my_bridge --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
