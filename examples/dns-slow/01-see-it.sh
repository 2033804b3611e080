#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
iptables -I FORWARD -d 192.0.2.53 -j DROP

# 2 host1 exit=0
docker network create my_bridge

# 3 host1 exit=0
docker run -d --name client --network my_bridge --dns 192.0.2.53 --dns 198.51.100.1 nicolaka/netshoot sleep 600
