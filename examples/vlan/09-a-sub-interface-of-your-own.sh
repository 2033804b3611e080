#!/usr/bin/env bash
# A sub-interface of your own. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:106 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/25 -o parent=eth0.30 vlan30

# docs/drivers/vlan.md:108 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.128/25 -o parent=shop vlan40

# docs/drivers/vlan.md:110 host1 exit=0
docker run --rm --network vlan40 busybox ping -c 1 -W 2 192.0.2.254 | grep received

# docs/drivers/vlan.md:112 host1 exit=0
docker network rm vlan30 vlan40

# docs/drivers/vlan.md:115 host1 exit=0
ip -brief link show type vlan | cut -d ' ' -f 1 | sort
