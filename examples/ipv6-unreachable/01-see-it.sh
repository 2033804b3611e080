#!/usr/bin/env bash
# See it. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge -p 0.0.0.0:8080:80 busybox httpd -f -h /etc

# 3 host2 exit=0
curl -s http://198.51.100.11:8080/hostname | wc -l
