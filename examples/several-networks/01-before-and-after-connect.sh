#!/usr/bin/env bash
# Before and after connect. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.64/26 front

# 2 host1 exit=0
docker network create --subnet 192.0.2.0/26 back

# 3 host1 exit=0
docker run -d --name one --network front busybox sleep 600

# 4 host1 exit=0
docker exec one ip route
