#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:50 host1 exit=0
for i in {1..31}; do docker network create -d bridge "net$i" > /dev/null 2> refused || break; done; cat refused

# docs/understand/addresses.md:52 host1 exit=0
docker network ls --quiet --filter name=net | xargs docker network inspect > nets.json

# docs/understand/addresses.md:53 host1 exit=0
jq -r '.[].IPAM.Config[0].Subnet' nets.json | sort -V | sed -n '1p;14,16p;$p'

# docs/understand/addresses.md:59 host1 exit=0
jq length nets.json
