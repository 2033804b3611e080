#!/usr/bin/env bash
# What Docker takes by itself. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:15 host1 exit=0
docker network inspect bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/tasks/subnets.md:17 host1 exit=0
for i in $(seq 30); do docker network create "net$i"; done | wc -l

# docs/tasks/subnets.md:19 host1 exit=0
docker network inspect net1 net14 net15 net30 --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
