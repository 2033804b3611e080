#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# 1 host1 exit=0
docker exec -d web ping -c 3 example.com

# 2 host1 exit=0
timeout 5 tcpdump -n -c 1 -i eth0 icmp and host 203.0.113.80 2>/dev/null | grep -o '172[^ ]* > 203.0.113.80'
