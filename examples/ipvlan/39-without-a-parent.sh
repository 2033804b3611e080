#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 alone

# 2 host1 exit=0
ip -brief link show type dummy | wc -l

# 3 host1 exit=0
docker run -d --name db --network alone busybox sleep 600

# 4 host1 exit=0
docker run --rm --network alone busybox ping -c 1 db | grep received
