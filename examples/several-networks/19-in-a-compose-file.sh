#!/usr/bin/env bash
# In a Compose file. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose --progress quiet up -d

# 2 host1 exit=0
docker compose exec one ip route | grep default

# 3 host1 exit=0
docker compose exec other ip route | grep -o 'default via [0-9.]*'

# 4 host1 exit=0
docker compose --progress quiet down -t 0
