#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
docker rm two three

# 2 host1 exit=0
docker run -d --name two -p 8081:80 busybox httpd -f -h /etc
