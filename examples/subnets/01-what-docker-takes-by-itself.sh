#!/usr/bin/env bash
# What Docker takes by itself. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# 2 host1 exit=0
for i in $(seq 30); do docker network create "net$i"; done | wc -l

# 3 host1 exit=0
docker network inspect net1 net14 net15 net30 --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
