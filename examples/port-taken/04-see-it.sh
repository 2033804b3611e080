#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=125
docker run -d --name two -p 8080:80 busybox httpd -f -h /etc 2>&1 | grep -o 'port is already allocated'
