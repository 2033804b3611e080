#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# docs/breaks/ipv6-unreachable.md:99 host1 exit=0
docker rm -f web

# docs/breaks/ipv6-unreachable.md:101 host1 exit=0
docker network rm my_bridge

# docs/breaks/ipv6-unreachable.md:103 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 my_bridge

# docs/breaks/ipv6-unreachable.md:105 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 busybox httpd -f -h /etc
