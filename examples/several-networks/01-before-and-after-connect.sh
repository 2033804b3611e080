#!/usr/bin/env bash
# Before and after connect. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:19 host1 exit=0
docker network create --subnet 192.0.2.64/26 front

# docs/tasks/several-networks.md:21 host1 exit=0
docker network create --subnet 192.0.2.0/26 back

# docs/tasks/several-networks.md:23 host1 exit=0
docker run -d --name one --network front busybox sleep 600

# docs/tasks/several-networks.md:25 host1 exit=0
docker exec one ip route
