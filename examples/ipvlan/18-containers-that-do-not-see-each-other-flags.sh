#!/usr/bin/env bash
# Containers that do not see each other: flags. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
iptables-save | grep '^-A' > after

# 2 host1 exit=0
docker rm -f web

# 3 host1 exit=0
docker network rm apart

# 4 host1 exit=0
docker network create -d ipvlan --subnet 198.51.100.0/24 -o parent=eth0 -o ipvlan_flag=vepa out

# 5 host1 exit=0
docker run -d --name web --network out --ip 198.51.100.50 busybox httpd -f -h /etc

# 6 host2 exit=0
ping -c 1 198.51.100.50 | grep received

# 7 host1 exit=1
docker run --rm --network out --ip 198.51.100.51 busybox ping -c 1 -W 1 198.51.100.50 | grep received
