#!/usr/bin/env bash
# A sub-interface of your own. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/25 -o parent=eth0.30 vlan30

# 2 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.128/25 -o parent=shop vlan40

# 3 host1 exit=0
docker run --rm --network vlan40 busybox ping -c 1 -W 2 192.0.2.254 | grep received

# 4 host1 exit=0
docker network rm vlan30 vlan40

# 5 host1 exit=0
ip -brief link show type vlan | cut -d ' ' -f 1 | sort
