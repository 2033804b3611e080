#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name db --network my_bridge -p 8082:80 busybox httpd -f -p 0.0.0.0:80 -h /etc

# 2 host1 exit=0
curl -s http://198.51.100.11:8082/hostname | wc -l
