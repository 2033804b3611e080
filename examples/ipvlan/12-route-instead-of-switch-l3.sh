#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_l3 busybox ping -c 1 db | grep received
