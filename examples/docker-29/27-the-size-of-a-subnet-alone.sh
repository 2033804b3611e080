#!/usr/bin/env bash
# The size of a subnet alone. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker network create --subnet 0.0.0.0/24 sized

# 2 host1 exit=0
docker network inspect sized --format '{{(index .IPAM.Config 0).Subnet}}'

# 3 host1 exit=0
docker network rm sized
