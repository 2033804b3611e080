#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:44 host1 exit=0
docker network create --subnet 192.0.2.0/26 my_bridge

# docs/tasks/subnets.md:46 host1 exit=0
docker network inspect my_bridge --format '{{json .IPAM.Config}}'

# docs/tasks/subnets.md:48 host1 exit=0
docker run --rm --network my_bridge busybox ip -4 addr show eth0 | grep inet
