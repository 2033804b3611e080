#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_l3 busybox sh -c 'ping -c 1 db; ping -c 1 -W 1 192.0.2.255; ping -c 1 -W 1 224.0.0.1' | grep received
