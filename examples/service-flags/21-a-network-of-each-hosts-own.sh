#!/usr/bin/env bash
# A network of each host's own. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d bridge --scope swarm --subnet 203.0.113.0/25 own

# 2 host1 exit=0
$create --name shop --network own --constraint node.role==manager busybox sleep 600

# 3 host1 exit=0
running shop 1/1

# 4 host1 exit=0
docker exec "$(docker ps -q --filter name=shop)" ip -4 addr show eth0 | grep -o 'inet 172'
