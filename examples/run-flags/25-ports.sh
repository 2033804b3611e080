#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name range -p 8080-8090:80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker port range

# 3 host1 exit=0
docker run -d --name random -p 127.0.0.1::80 busybox httpd -f -h /etc

# 4 host1 exit=0
docker port random
