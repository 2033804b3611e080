#!/usr/bin/env bash
# See it work. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
busybox httpd -f -p 8001 -h www & second=$!

# 2 host1 exit=28
docker exec client curl -s --connect-timeout 1 http://host.docker.internal:8001/hostname
