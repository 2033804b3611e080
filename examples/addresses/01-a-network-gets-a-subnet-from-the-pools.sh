#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:15 host1 exit=0
docker network create front

# docs/understand/addresses.md:17 host1 exit=0
docker network create back

# docs/understand/addresses.md:19 host1 exit=0
docker network inspect bridge front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
