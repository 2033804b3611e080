#!/usr/bin/env bash
# Several subnets. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker run --rm --network two --ip 192.0.2.70 busybox ping -c 1 -W 1 192.0.2.10
