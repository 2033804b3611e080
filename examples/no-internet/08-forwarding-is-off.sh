#!/usr/bin/env bash
# Forwarding is off. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# 2 host1 exit=0
docker exec client ping -c 1 -W 1 198.51.100.11 | grep received

# 3 host1 exit=1
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received
