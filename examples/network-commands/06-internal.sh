#!/usr/bin/env bash
# Internal. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:93 host1 exit=0
docker network create --internal --subnet 192.0.2.128/28 inside

# docs/reference/network-commands.md:95 host1 exit=0
docker run -d --name db --network inside busybox httpd -f -h /etc

# docs/reference/network-commands.md:97 host1 exit=0
curl -s http://192.0.2.130/hostname

# docs/reference/network-commands.md:99 host1 exit=0
docker exec web ping -c 1 203.0.113.80 | grep received
