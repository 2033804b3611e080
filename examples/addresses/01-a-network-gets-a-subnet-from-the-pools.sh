#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network create front

# 2 host1 exit=0
docker network create back

# 3 host1 exit=0
docker network inspect bridge front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
