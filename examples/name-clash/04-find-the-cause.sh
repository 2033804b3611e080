#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-clash.md: change the page, not this file.

# docs/breaks/name-clash.md:34 host1 exit=0
docker stop -t 0 web

# docs/breaks/name-clash.md:36 host1 exit=0
docker ps -a --filter name=web --format '{{.Names}} {{.State}}'

# docs/breaks/name-clash.md:38 host1 exit=125
docker run -d --name web --network my_bridge busybox httpd -f -h /etc 2>&1 | head -n 1
