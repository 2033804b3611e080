#!/usr/bin/env bash
# See it work. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_bridge --dns 192.0.2.53 busybox httpd -f -h /etc

# 2 host1 exit=0
docker exec web timeout 2 ping -c 1 client | grep received
