#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# 2 host1 exit=0
ip -4 -brief addr show docker0
