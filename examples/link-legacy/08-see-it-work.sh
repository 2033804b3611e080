#!/usr/bin/env bash
# See it work. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:87 host1 exit=0
docker exec client wget -q -O - http://alias/hostname | wc -l

# docs/breaks/link-legacy.md:89 host1 exit=0
docker rm -f db

# docs/breaks/link-legacy.md:91 host1 exit=0
docker run -d --name db --network my_bridge --network-alias alias busybox httpd -f -h /etc

# docs/breaks/link-legacy.md:93 host1 exit=0
docker exec client wget -q -O - http://alias/hostname | wc -l
