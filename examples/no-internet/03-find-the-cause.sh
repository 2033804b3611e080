#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
docker exec client grep ^nameserver /etc/resolv.conf

# 2 host1 exit=0
sysctl net.ipv4.ip_forward

# 3 host1 exit=0
iptables -t nat -S POSTROUTING | grep docker0

# 4 host1 exit=0
iptables -S | grep -E 'j DOCKER-FORWARD|i docker0( ! -o docker0)? -j ACCEPT'
