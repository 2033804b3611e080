#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker exec client cat /etc/resolv.conf | grep ^nameserver

# 2 host1 exit=0
cat /etc/resolv.conf
