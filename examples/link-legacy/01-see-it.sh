#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:11 host1 exit=0
docker run -d --name db busybox httpd -f -h /etc

# docs/breaks/link-legacy.md:13 host1 exit=0
docker run -d --name client --link db:alias busybox sleep 600

# docs/breaks/link-legacy.md:15 host1 exit=0
docker exec client wget -q -O - http://alias/hostname | wc -l
