#!/usr/bin/env bash
# Two tiers. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ping -c 1 -W 1 web | grep received

# 2 host1 exit=0
docker exec web ping -c 1 -W 1 db | grep received

# 3 host1 exit=1
docker exec client ping -c 1 -W 1 192.0.2.40 | grep received
