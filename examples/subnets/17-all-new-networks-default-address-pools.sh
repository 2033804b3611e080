#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"default-address-pools": [{"base": "192.0.2.128/25", "size": 27}]}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network create fourth

# 4 host1 exit=0
docker network inspect front fourth --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
