#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web -p 8000-8049:8000-8049 busybox httpd -f -p 8049 -h /etc

# 2 host1 exit=0
pgrep -c docker-proxy

# 3 host1 exit=0
iptables -t nat -S DOCKER | grep -c -- '--dport 80'
