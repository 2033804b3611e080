#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host2 exit=0
docker exec -d client ping -c 5 web

# 2 host2 exit=0
timeout 5 tcpdump -n -c 1 -i eth0 src 198.51.100.11 and udp port 4789 2>/dev/null | grep -o '198.51.100.12.4789: VXLAN'

# 3 host2 exit=0
iptables -S INPUT | grep 4789
