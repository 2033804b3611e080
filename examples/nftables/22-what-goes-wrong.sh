#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:336 host1 exit=0
docker rm -f web

# docs/tasks/nftables.md:338 host1 exit=0
docker network rm front

# docs/tasks/nftables.md:340 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=front0 front

# docs/tasks/nftables.md:342 host1 exit=0
docker run -d --name web --hostname web --network front --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/nftables.md:344 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
