#!/usr/bin/env bash
# Past the host's firewall, or through it: L3S. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=23

# docs/drivers/ipvlan.md:172 host1 exit=0
docker rm -f db

# docs/drivers/ipvlan.md:174 host1 exit=0
docker network rm my_l3

# docs/drivers/ipvlan.md:176 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/24 -o parent=eth0 -o ipvlan_mode=l3s my_l3s

# docs/drivers/ipvlan.md:178 host1 exit=0
docker run -d --name db --network my_l3s --ip 192.0.2.10 busybox httpd -f -h /etc

# docs/drivers/ipvlan.md:180 host2 exit=0
curl -s http://192.0.2.10/hostname | wc -l

# docs/drivers/ipvlan.md:182 host2 exit=1
ping -c 1 -W 2 192.0.2.10 | grep received
