#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:39 host1 exit=0
docker exec client grep ^nameserver /etc/resolv.conf

# docs/breaks/no-internet.md:41 host1 exit=0
sysctl net.ipv4.ip_forward

# docs/breaks/no-internet.md:43 host1 exit=0
iptables -t nat -S POSTROUTING | grep docker0

# docs/breaks/no-internet.md:45 host1 exit=0
iptables -S | grep -E 'j DOCKER-FORWARD|i docker0( ! -o docker0)? -j ACCEPT'
