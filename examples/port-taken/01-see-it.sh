#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# docs/breaks/port-taken.md:11 host1 exit=0
docker run -d --name web -p 8080:80 busybox httpd -f -h /etc
