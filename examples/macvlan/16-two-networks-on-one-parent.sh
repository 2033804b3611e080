#!/usr/bin/env bash
# Two networks on one parent. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Needs engine>=27

# docs/drivers/macvlan.md:202 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/26 -o parent=eth0 one

# docs/drivers/macvlan.md:204 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.64/26 -o parent=eth0 two

# docs/drivers/macvlan.md:206 host1 exit=0
docker run -d --name db --network two --ip 192.0.2.80 busybox sleep 600

# docs/drivers/macvlan.md:208 host1 exit=0
docker run --rm --network one --network two busybox ping -c 1 -W 1 192.0.2.80 | grep received

# docs/drivers/macvlan.md:210 host1 exit=1
docker run --rm --network one busybox ping -c 1 -W 1 192.0.2.80 | grep received
