#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
iptables -I INPUT -s 192.0.2.0/24 -p tcp --dport 9000 -j ACCEPT

# 2 host1 exit=0
docker exec client wget -q -O - http://192.0.2.1:9000/hostname
