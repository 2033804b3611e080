#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d ipvlan --internal -o parent=eth0 --subnet 198.51.100.0/24 --ip-range 198.51.100.64/26 inner

# 2 host1 exit=0
docker run --rm --network inner busybox ping -c 1 -W 2 198.51.100.12 | grep received

# 3 host1 exit=0
docker network rm inner
