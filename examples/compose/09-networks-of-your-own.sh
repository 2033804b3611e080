#!/usr/bin/env bash
# Networks of your own. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f tiers.yaml exec client ping -c 1 -W 1 192.0.2.200 | grep received
