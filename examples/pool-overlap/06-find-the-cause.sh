#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host2 exit=0
ip addr add 192.0.2.200/32 dev lo

# 2 host1 exit=0
ip route add 192.0.2.128/25 via 198.51.100.12

# 3 host1 exit=0
ping -c 1 -W 1 192.0.2.200 | grep received
