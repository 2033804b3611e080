#!/usr/bin/env bash
# Forwarding is off. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:127 host1 exit=0
sysctl -w net.ipv4.ip_forward=1

# docs/breaks/no-internet.md:129 host1 exit=0
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received
