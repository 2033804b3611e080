#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=0
docker exec client wget -q -O - http://db/hostname

# 2 host1 exit=0
docker exec client ip route

# 3 host1 exit=1
docker exec client ping -c 1 -W 1 203.0.113.80
