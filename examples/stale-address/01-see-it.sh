#!/usr/bin/env bash
# See it. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 2 host1 exit=0
docker run -d --name db --hostname db --network my_bridge busybox httpd -f -p 5432 -h /etc

# 3 host1 exit=0
docker run -d --name web --hostname web --network my_bridge busybox httpd -f -p 80 -h /etc

# 4 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# 5 host1 exit=0
server=192.0.2.2

# 6 host1 exit=0
docker exec client wget -q -O - "http://$server:5432/hostname"
