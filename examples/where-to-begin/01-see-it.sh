#!/usr/bin/env bash
# See it. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# docs/breaks/where-to-begin.md:11 host1 exit=0
docker network create front

# docs/breaks/where-to-begin.md:13 host1 exit=0
docker network create back

# docs/breaks/where-to-begin.md:15 host1 exit=0
docker run -d --name client --network front busybox sleep 600

# docs/breaks/where-to-begin.md:17 host1 exit=0
docker run -d --name web --hostname web --network back busybox httpd -f -p 80 -h /etc

# docs/breaks/where-to-begin.md:19 host1 exit=1
docker exec client wget -q -O - http://web/hostname
