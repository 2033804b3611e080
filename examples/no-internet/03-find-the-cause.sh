#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:38 host1 exit=0
docker exec client grep ^nameserver /etc/resolv.conf

# docs/breaks/no-internet.md:40 host1 exit=0
sysctl net.ipv4.ip_forward

# docs/breaks/no-internet.md:42 host1 exit=0
iptables -S FORWARD | grep DOCKER-USER

# docs/breaks/no-internet.md:44 host1 exit=0
iptables -t nat -S POSTROUTING | grep docker0
