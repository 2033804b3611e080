#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=125
docker run -d --name two -p 8081:80 busybox httpd -f -h /etc 2>&1 | grep -o 'The container name "/two" is already in use'
