#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:679 host1 exit=0
docker compose -f both.yaml --progress quiet up -d

# docs/tasks/compose.md:680 host1 exit=0
docker compose -f both.yaml exec client ping -c 1 -W 1 203.0.113.80 | grep received
