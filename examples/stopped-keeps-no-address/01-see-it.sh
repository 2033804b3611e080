#!/usr/bin/env bash
# See it. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# docs/breaks/stopped-keeps-no-address.md:9 host1 exit=0
docker network create my_bridge

# docs/breaks/stopped-keeps-no-address.md:11 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# docs/breaks/stopped-keeps-no-address.md:13 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# docs/breaks/stopped-keeps-no-address.md:15 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l
