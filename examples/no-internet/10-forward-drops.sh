#!/usr/bin/env bash
# FORWARD drops. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
iptables -F FORWARD

# 2 host1 exit=0
iptables -P FORWARD DROP

# 3 host1 exit=0
iptables -S FORWARD

# 4 host1 exit=1
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received
