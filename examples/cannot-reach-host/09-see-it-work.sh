#!/usr/bin/env bash
# See it work. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# docs/breaks/cannot-reach-host.md:98 host1 exit=0
busybox httpd -f -p 8001 -h /etc & second=$!

# docs/breaks/cannot-reach-host.md:99 host1 exit=28
docker exec client curl -s --connect-timeout 1 http://host.docker.internal:8001/hostname
