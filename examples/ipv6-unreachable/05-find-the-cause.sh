#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 busybox httpd -f -h /etc

# 3 host2 exit=0
nc -z -v -w 2 2001:db8:100::11 8080
