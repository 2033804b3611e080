#!/usr/bin/env bash
# Past the host's firewall, or through it: L3S. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
docker rm -f db

# 2 host1 exit=0
docker network rm my_l3

# 3 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/24 -o parent=eth0 -o ipvlan_mode=l3s my_l3s

# 4 host1 exit=0
docker run -d --name db --network my_l3s --ip 192.0.2.10 busybox httpd -f -h /etc

# 5 host2 exit=0
curl -s http://192.0.2.10/hostname | wc -l

# 6 host2 exit=1
ping -c 1 -W 2 192.0.2.10 | grep received
