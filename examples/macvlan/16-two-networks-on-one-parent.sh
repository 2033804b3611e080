#!/usr/bin/env bash
# Two networks on one parent. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/26 -o parent=eth0 one

# 2 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.64/26 -o parent=eth0 two

# 3 host1 exit=0
docker run -d --name db --network two --ip 192.0.2.80 busybox sleep 600

# 4 host1 exit=0
docker run --rm --network one --network two busybox ping -c 1 -W 1 192.0.2.80 | grep received

# 5 host1 exit=1
docker run --rm --network one busybox ping -c 1 -W 1 192.0.2.80 | grep received
