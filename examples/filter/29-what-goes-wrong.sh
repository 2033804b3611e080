#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:2::/64 my_bridge

# 2 host1 exit=0
docker run -d --name one --hostname one --network my_bridge -p 8082:80 busybox httpd -f -h /etc
