#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm front

# 3 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=front0 front

# 4 host1 exit=0
docker run -d --name web --hostname web --network front --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# 5 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
