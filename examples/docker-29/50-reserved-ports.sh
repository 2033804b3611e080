#!/usr/bin/env bash
# Reserved ports. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29.6

# 1 host1 exit=0
docker run -d --name two -p 127.0.0.1::80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker port two
