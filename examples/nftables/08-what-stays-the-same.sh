#!/usr/bin/env bash
# What stays the same. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
docker exec web ping -c 1 -W 1 192.0.2.1

# 2 host1 exit=1
docker exec web ping -c 1 -W 1 192.0.2.70
