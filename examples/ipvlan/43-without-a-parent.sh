#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d ipvlan --internal --subnet 192.0.2.64/26 back

# 2 host1 exit=0
docker run --rm --network back busybox ip route

# 3 host1 exit=0
docker run --rm --network alone busybox ip route
