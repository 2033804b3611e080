#!/usr/bin/env bash
# Several subnets. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:267 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 --subnet 192.0.2.64/26 -o parent=eth0 -o ipvlan_mode=l3 two

# docs/drivers/ipvlan.md:269 host1 exit=0
docker run -d --name db --network two --ip 192.0.2.10 busybox sleep 600

# docs/drivers/ipvlan.md:271 host1 exit=0
docker run --rm --network two --ip 192.0.2.70 busybox ping -c 1 192.0.2.10 | grep received

# docs/drivers/ipvlan.md:273 host1 exit=0
docker rm -f db

# docs/drivers/ipvlan.md:275 host1 exit=0
docker network rm two

# docs/drivers/ipvlan.md:277 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 --subnet 192.0.2.64/26 -o parent=eth0 two

# docs/drivers/ipvlan.md:279 host1 exit=0
docker run -d --name db --network two --ip 192.0.2.10 busybox sleep 600

# docs/drivers/ipvlan.md:281 host1 exit=0
docker run --rm --network two --ip 192.0.2.11 busybox ping -c 1 192.0.2.10 | grep received
