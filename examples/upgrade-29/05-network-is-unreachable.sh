#!/usr/bin/env bash
# Network is unreachable. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 -o parent=eth0 lan

# 2 host1 exit=1
docker run --rm --network lan --ip 198.51.100.50 busybox wget -q -O - http://example.com
