#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 my_bridge

# 4 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 busybox httpd -f -h /etc
