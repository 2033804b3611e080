#!/usr/bin/env bash
# Let one client in. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received

# 2 host1 exit=0
iptables -I DOCKER-USER -i eth0 ! -s 198.51.100.12 -j DROP
