#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:461 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 alone

# docs/drivers/ipvlan.md:463 host1 exit=0
ip -brief link show type dummy | wc -l

# docs/drivers/ipvlan.md:465 host1 exit=0
docker run -d --name db --network alone busybox sleep 600

# docs/drivers/ipvlan.md:467 host1 exit=0
docker run --rm --network alone busybox ping -c 1 db | grep received
