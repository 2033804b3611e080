#!/usr/bin/env bash
# See it. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
docker network create front

# 2 host1 exit=0
docker network create back

# 3 host1 exit=0
docker run -d --name client --network front busybox sleep 600

# 4 host1 exit=0
docker run -d --name web --hostname web --network back busybox httpd -f -p 80 -h /etc

# 5 host1 exit=1
docker exec client wget -q -O - http://web/hostname
