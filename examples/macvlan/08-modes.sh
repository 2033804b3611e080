#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
ip link delete my_shim

# 2 host1 exit=0
docker rm -f web

# 3 host1 exit=0
docker network rm my_macvlan

# 4 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 -o parent=eth0 -o macvlan_mode=private apart

# 5 host1 exit=0
docker run -d --name web --network apart --ip 198.51.100.50 busybox httpd -f -h /etc

# 6 host1 exit=0
nsenter --net="/proc/$(docker inspect --format '{{.State.Pid}}' web)/ns/net" ip -d link show eth0 | grep -o 'macvlan mode [a-z]*'

# 7 host2 exit=0
ping -c 1 198.51.100.50 | grep received
