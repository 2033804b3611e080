#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# docs/breaks/dns-slow.md:110 host1 exit=0
docker rm -f client web

# docs/breaks/dns-slow.md:113 host1 exit=0
docker network rm my_bridge

# docs/breaks/dns-slow.md:115 host1 exit=0
iptables -D FORWARD -d 192.0.2.53 -j DROP
