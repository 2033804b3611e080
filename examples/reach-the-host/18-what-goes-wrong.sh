#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# docs/tasks/reach-the-host.md:248 host1 exit=0
iptables -A INPUT -i br+ -p tcp --dport 9000 -j DROP

# docs/tasks/reach-the-host.md:249 host1 exit=0
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received

# docs/tasks/reach-the-host.md:251 host1 exit=143
docker exec client timeout 2 wget -q -O - http://192.0.2.1:9000/hostname
