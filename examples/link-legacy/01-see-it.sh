#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name db busybox httpd -f -h /etc

# 2 host1 exit=0
docker run -d --name client --link db:alias busybox sleep 600

# 3 host1 exit=0
docker exec client wget -q -O - http://alias/hostname | wc -l
