#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:131 host1 exit=0
docker network inspect bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/tasks/subnets.md:133 host1 exit=0
ip -4 -brief addr show docker0
