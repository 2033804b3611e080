#!/usr/bin/env bash
# See it work. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# 1 host1 exit=0
docker exec client wget -q -O - http://alias/hostname | wc -l

# 2 host1 exit=0
docker rm -f db

# 3 host1 exit=0
docker run -d --name db --network my_bridge --network-alias alias busybox httpd -f -h /etc

# 4 host1 exit=0
docker exec client wget -q -O - http://alias/hostname | wc -l
