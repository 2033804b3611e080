#!/usr/bin/env bash
# FORWARD drops. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:141 host1 exit=0
iptables -F FORWARD

# docs/breaks/no-internet.md:142 host1 exit=0
iptables -P FORWARD DROP

# docs/breaks/no-internet.md:143 host1 exit=0
iptables -S FORWARD

# docs/breaks/no-internet.md:145 host1 exit=1
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received
