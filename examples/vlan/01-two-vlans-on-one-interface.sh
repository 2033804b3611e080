#!/usr/bin/env bash
# Two VLANs on one interface. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/25 --gateway 192.0.2.1 -o parent=eth0.10 vlan10

# 2 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.128/25 --gateway 192.0.2.129 -o parent=eth0.20 vlan20

# 3 host2 exit=0
docker network create -d macvlan --subnet 192.0.2.0/25 --gateway 192.0.2.1 -o parent=eth0.10 vlan10
