#!/usr/bin/env bash
# See it. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host2 exit=0
iptables -I INPUT -p udp --dport 4789 -j DROP

# 2 host2 exit=1
docker exec client ping -c 1 -W 1 web
