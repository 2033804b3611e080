#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
iptables -A INPUT -i br+ -p tcp --dport 9000 -j DROP

# 2 host1 exit=0
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received

# 3 host1 exit=143
docker exec client timeout 2 wget -q -O - http://192.0.2.1:9000/hostname
