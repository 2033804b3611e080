#!/usr/bin/env bash
# See it. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host2 exit=0
ping -c 1 -W 2 198.51.100.70 | grep received

# 2 host1 exit=0
docker exec web ping -c 1 -W 2 198.51.100.12 | grep received
