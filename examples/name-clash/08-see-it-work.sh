#!/usr/bin/env bash
# See it work. Generated from docs/breaks/name-clash.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# 2 host1 exit=0
docker exec two ping -c 1 old | grep received

# 3 host1 exit=0
docker exec two ping -c 1 web | grep received
