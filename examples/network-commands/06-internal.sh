#!/usr/bin/env bash
# Internal. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create --internal --subnet 192.0.2.128/28 inside

# 2 host1 exit=0
docker run -d --name db --network inside busybox httpd -f -h /etc

# 3 host1 exit=0
curl -s http://192.0.2.130/hostname

# 4 host1 exit=0
docker exec web ping -c 1 203.0.113.80 | grep received
