#!/usr/bin/env bash
# What stays the same. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:107 host1 exit=0
docker exec web ping -c 1 -W 1 192.0.2.1

# docs/tasks/nftables.md:114 host1 exit=1
docker exec web ping -c 1 -W 1 192.0.2.70
