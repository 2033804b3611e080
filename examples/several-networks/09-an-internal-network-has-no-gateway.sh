#!/usr/bin/env bash
# An internal network has no gateway. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker network create --internal --subnet 192.0.2.128/26 apart

# 2 host1 exit=0
docker run -d --name two --network front busybox sleep 600

# 3 host1 exit=0
docker network connect apart two

# 4 host1 exit=0
docker exec two ip route
