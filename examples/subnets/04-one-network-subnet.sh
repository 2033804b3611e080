#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 my_bridge

# 2 host1 exit=0
docker network inspect my_bridge --format '{{json .IPAM.Config}}'

# 3 host1 exit=0
docker run --rm --network my_bridge busybox ip -4 addr show eth0 | grep inet
