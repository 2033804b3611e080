#!/usr/bin/env bash
# See it. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web -p 8080:80 busybox httpd -f -p 127.0.0.1:80 -h /etc

# 2 host1 exit=0
docker ps --filter publish=8080 --format '{{.Names}}'
