#!/usr/bin/env bash
# Several subnets. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network two --ip 192.0.2.70 busybox ping -c 1 -W 1 192.0.2.10
