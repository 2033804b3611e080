#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web -p 8080:80 busybox httpd -f -h /etc
