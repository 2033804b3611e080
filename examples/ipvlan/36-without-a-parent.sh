#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:442 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 alone

# docs/drivers/ipvlan.md:444 host1 exit=0
ip -brief link show type dummy | wc -l

# docs/drivers/ipvlan.md:446 host1 exit=0
docker run -d --name db --network alone busybox sleep 600

# docs/drivers/ipvlan.md:448 host1 exit=0
docker run --rm --network alone busybox ping -c 1 db | grep received
