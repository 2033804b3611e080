#!/usr/bin/env bash
# See it work. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 172.18.5.0/24 back

# 2 host1 exit=0
ping -c 1 -W 1 192.0.2.200 | grep received
