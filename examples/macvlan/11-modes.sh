#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 -o parent=eth0 -o macvlan_mode=vepa out

# 2 host1 exit=0
docker run -d --name web --network out --ip 198.51.100.50 busybox httpd -f -h /etc

# 3 host2 exit=0
ping -c 1 198.51.100.50 | grep received
