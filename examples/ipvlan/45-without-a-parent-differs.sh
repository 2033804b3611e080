#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=0
docker run --rm --network back busybox ip route

# 2 host1 exit=0
docker run --rm --network alone busybox ip route
