#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:108 host1 exit=0
ip link delete my_shim

# docs/drivers/macvlan.md:109 host1 exit=0
docker rm -f web

# docs/drivers/macvlan.md:111 host1 exit=0
docker network rm my_macvlan

# docs/drivers/macvlan.md:113 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 -o parent=eth0 -o macvlan_mode=private apart

# docs/drivers/macvlan.md:115 host1 exit=0
docker run -d --name web --network apart --ip 198.51.100.50 busybox httpd -f -h /etc

# docs/drivers/macvlan.md:117 host1 exit=0
nsenter --net="/proc/$(docker inspect --format '{{.State.Pid}}' web)/ns/net" ip -d link show eth0 | grep -o 'macvlan mode [a-z]*'

# docs/drivers/macvlan.md:119 host2 exit=0
ping -c 1 198.51.100.50 | grep received
