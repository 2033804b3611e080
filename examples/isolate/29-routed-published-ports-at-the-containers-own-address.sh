#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec one ping -c 1 -W 1 198.51.100.12 | grep received

# 2 host2 exit=0
ip route del 192.0.2.0/24

# 3 host1 exit=0
docker exec web ping -c 1 -W 1 198.51.100.12 | grep received

# 4 host1 exit=1
docker exec one ping -c 1 -W 1 198.51.100.12 | grep received
