#!/usr/bin/env bash
# The size of a subnet alone. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=29

# docs/reference/engine-changes.md:428 host1 exit=0
docker network create --subnet 0.0.0.0/24 sized

# docs/reference/engine-changes.md:429 host1 exit=0
docker network inspect sized --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/reference/engine-changes.md:430 host1 exit=0
docker network rm sized
