#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host2 exit=0
docker exec client nslookup -type=a web | grep -A 1 ^Name | tail -n 1

# 2 host2 exit=1
docker exec client ping -c 1 -W 1 web | grep received
