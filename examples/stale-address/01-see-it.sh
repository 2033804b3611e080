#!/usr/bin/env bash
# See it. Generated from docs/breaks/stale-address.md: change the page, not this file.

# docs/breaks/stale-address.md:11 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# docs/breaks/stale-address.md:13 host1 exit=0
docker run -d --name db --hostname db --network my_bridge busybox httpd -f -p 5432 -h /etc

# docs/breaks/stale-address.md:15 host1 exit=0
docker run -d --name web --hostname web --network my_bridge busybox httpd -f -p 80 -h /etc

# docs/breaks/stale-address.md:17 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# docs/breaks/stale-address.md:19 host1 exit=0
server=192.0.2.2

# docs/breaks/stale-address.md:20 host1 exit=0
docker exec client wget -q -O - "http://$server:5432/hostname"
