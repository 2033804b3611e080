#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:500 host1 exit=0
docker network create -d ipvlan --internal --subnet 192.0.2.64/26 back

# docs/drivers/ipvlan.md:502 host1 exit=0
docker run --rm --network back busybox ip route

# docs/drivers/ipvlan.md:504 host1 exit=0
docker run --rm --network alone busybox ip route
