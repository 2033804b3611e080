#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:141 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 -o parent=eth0 -o macvlan_mode=vepa out

# docs/drivers/macvlan.md:143 host1 exit=0
docker run -d --name web --network out --ip 198.51.100.50 busybox httpd -f -h /etc

# docs/drivers/macvlan.md:145 host2 exit=0
ping -c 1 198.51.100.50 | grep received
