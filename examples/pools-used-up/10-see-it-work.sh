#!/usr/bin/env bash
# See it work. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:134 host1 exit=0
for name in one two three four my_bridge; do docker network create $name; done

# docs/breaks/pools-used-up.md:140 host1 exit=0
docker network inspect one two three four my_bridge --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
