#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
for i in {1..31}; do docker network create -d bridge "net$i" > /dev/null 2> refused || break; done; cat refused

# 2 host1 exit=0
docker network ls --quiet --filter name=net | xargs docker network inspect > nets.json

# 3 host1 exit=0
jq -r '.[].IPAM.Config[0].Subnet' nets.json | sort -V | sed -n '1p;14,16p;$p'

# 4 host1 exit=0
jq length nets.json
