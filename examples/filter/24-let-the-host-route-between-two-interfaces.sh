#!/usr/bin/env bash
# Let the host route between two interfaces. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i eth0 -o spare -j ACCEPT

# 2 host2 exit=1
ping -c 1 -W 1 192.0.2.2 | grep received
