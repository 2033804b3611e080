#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client web

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
iptables -D FORWARD -d 192.0.2.53 -j DROP
