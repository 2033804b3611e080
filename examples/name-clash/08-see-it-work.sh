#!/usr/bin/env bash
# See it work. Generated from docs/breaks/name-clash.md: change the page, not this file.

# docs/breaks/name-clash.md:87 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# docs/breaks/name-clash.md:89 host1 exit=0
docker exec two ping -c 1 old | grep received

# docs/breaks/name-clash.md:91 host1 exit=0
docker exec two ping -c 1 web | grep received
