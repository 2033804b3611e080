#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker run -d --name web -p 8080:80 busybox httpd -f -p 0.0.0.0:80 -h /etc

# 3 host1 exit=0
docker exec web netstat -tln
