#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:118 host1 exit=0
docker network create front

# docs/tasks/subnets.md:120 host1 exit=0
docker network create back

# docs/tasks/subnets.md:122 host1 exit=0
docker network inspect front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
