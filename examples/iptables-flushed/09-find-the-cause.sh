#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
iptables -P FORWARD ACCEPT

# 2 host1 exit=0
docker exec web ping -c 1 -W 1 example.com | grep received

# 3 host1 exit=0
iptables -t raw -S PREROUTING | grep 172.17.0.2

# 4 host1 exit=1
docker exec web ping -c 1 -W 1 172.17.0.2 | grep received
