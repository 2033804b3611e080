#!/usr/bin/env bash
# See it work. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# docs/breaks/name-default-bridge.md:95 host1 exit=0
docker exec client ping -c 1 web | grep received

# docs/breaks/name-default-bridge.md:97 host1 exit=0
docker exec client curl -sS http://web/hostname | wc -l

# docs/breaks/name-default-bridge.md:99 host1 exit=0
docker exec client cat /etc/resolv.conf | grep ^nameserver
