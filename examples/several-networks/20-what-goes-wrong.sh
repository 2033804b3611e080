#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network front -p 8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
iptables -t nat -S DOCKER | grep -o 'to-destination.*'
