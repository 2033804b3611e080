#!/usr/bin/env bash
# An internal network has no gateway. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:125 host1 exit=0
docker network create --internal --subnet 192.0.2.128/26 apart

# docs/tasks/several-networks.md:127 host1 exit=0
docker run -d --name two --network front busybox sleep 600

# docs/tasks/several-networks.md:129 host1 exit=0
docker network connect apart two

# docs/tasks/several-networks.md:130 host1 exit=0
docker exec two ip route
