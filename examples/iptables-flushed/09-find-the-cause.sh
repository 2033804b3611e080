#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.
# Needs engine>=28

# docs/breaks/iptables-flushed.md:85 host1 exit=0
iptables -P FORWARD ACCEPT

# docs/breaks/iptables-flushed.md:86 host1 exit=0
docker exec web ping -c 1 -W 1 example.com | grep received

# docs/breaks/iptables-flushed.md:88 host1 exit=0
iptables -t raw -S PREROUTING | grep 172.17.0.2

# docs/breaks/iptables-flushed.md:90 host1 exit=1
docker exec web ping -c 1 -W 1 172.17.0.2 | grep received
