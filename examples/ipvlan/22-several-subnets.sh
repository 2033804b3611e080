#!/usr/bin/env bash
# Several subnets. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 --subnet 192.0.2.64/26 -o parent=eth0 -o ipvlan_mode=l3 two

# 2 host1 exit=0
docker run -d --name db --network two --ip 192.0.2.10 busybox sleep 600

# 3 host1 exit=0
docker run --rm --network two --ip 192.0.2.70 busybox ping -c 1 192.0.2.10 | grep received

# 4 host1 exit=0
docker rm -f db

# 5 host1 exit=0
docker network rm two

# 6 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 --subnet 192.0.2.64/26 -o parent=eth0 two

# 7 host1 exit=0
docker run -d --name db --network two --ip 192.0.2.10 busybox sleep 600

# 8 host1 exit=0
docker run --rm --network two --ip 192.0.2.11 busybox ping -c 1 192.0.2.10 | grep received
