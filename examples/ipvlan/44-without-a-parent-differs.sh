#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/drivers/ipvlan.md:509 host1 exit=0
docker run --rm --network back busybox ip route

# docs/drivers/ipvlan.md:511 host1 exit=0
docker run --rm --network alone busybox ip route
