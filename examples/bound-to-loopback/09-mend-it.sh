#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# docs/breaks/bound-to-loopback.md:90 host1 exit=0
docker rm -f web

# docs/breaks/bound-to-loopback.md:92 host1 exit=0
docker run -d --name web -p 8080:80 busybox httpd -f -p 0.0.0.0:80 -h /etc

# docs/breaks/bound-to-loopback.md:94 host1 exit=0
docker exec web netstat -tln
