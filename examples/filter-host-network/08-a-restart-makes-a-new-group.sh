#!/usr/bin/env bash
# A restart makes a new group. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=1
docker exec fenced ping -c 1 -W 1 198.51.100.12
