#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-clash.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 web

# 2 host1 exit=0
docker ps -a --filter name=web --format '{{.Names}} {{.State}}'

# 3 host1 exit=125
docker run -d --name web --network my_bridge busybox httpd -f -h /etc 2>&1 | head -n 1
