#!/usr/bin/env bash
# See it work. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ping -c 1 web | grep received

# 2 host1 exit=0
docker exec client curl -sS http://web/hostname | wc -l

# 3 host1 exit=0
docker exec client cat /etc/resolv.conf | grep ^nameserver
