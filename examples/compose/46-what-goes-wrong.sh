#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f both.yaml --progress quiet up -d

# 2 host1 exit=0
docker compose -f both.yaml exec client ping -c 1 -W 1 203.0.113.80 | grep received
