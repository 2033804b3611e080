#!/usr/bin/env bash
# Set it for a network. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
docker exec web ping -c 1 -W 1 -M "do" -s 1372 203.0.113.80 | grep received

# 2 host1 exit=1
docker exec web ping -c 1 -W 1 -M "do" -s 1373 203.0.113.80
