#!/usr/bin/env bash
# Nothing masquerades. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -D POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE

# 2 host1 exit=1
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received
