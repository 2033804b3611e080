#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# docs/breaks/name-default-bridge.md:70 host1 exit=0
docker exec client cat /etc/resolv.conf | grep ^nameserver

# docs/breaks/name-default-bridge.md:72 host1 exit=0
cat /etc/resolv.conf
