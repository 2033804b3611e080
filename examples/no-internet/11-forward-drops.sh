#!/usr/bin/env bash
# FORWARD drops. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
docker exec -d client ping -c 10 -i 0.3 203.0.113.80

# 2 host1 exit=1
timeout 2 tcpdump -tnc 1 -i eth0 icmp 2>/dev/null | grep -c ICMP
