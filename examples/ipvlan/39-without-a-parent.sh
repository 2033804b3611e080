#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:462 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 alone

# docs/drivers/ipvlan.md:464 host1 exit=0
ip -brief link show type dummy | wc -l

# docs/drivers/ipvlan.md:466 host1 exit=0
docker run -d --name db --network alone busybox sleep 600

# docs/drivers/ipvlan.md:468 host1 exit=0
docker run --rm --network alone busybox ping -c 1 db | grep received
