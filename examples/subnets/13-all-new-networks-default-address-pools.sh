#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network create front

# 2 host1 exit=0
docker network create back

# 3 host1 exit=0
docker network inspect front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
