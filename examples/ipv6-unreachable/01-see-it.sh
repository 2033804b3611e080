#!/usr/bin/env bash
# See it. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# docs/breaks/ipv6-unreachable.md:14 host1 exit=0
docker network create my_bridge

# docs/breaks/ipv6-unreachable.md:16 host1 exit=0
docker run -d --name web --network my_bridge -p 0.0.0.0:8080:80 busybox httpd -f -h /etc

# docs/breaks/ipv6-unreachable.md:18 host2 exit=0
curl -s http://198.51.100.11:8080/hostname | wc -l
