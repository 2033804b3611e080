#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network rm front

# 2 host1 exit=0
docker network create app

# 3 host1 exit=0
docker network inspect app --format '{{(index .IPAM.Config 0).Subnet}}'

# 4 host1 exit=0
docker network rm app back
