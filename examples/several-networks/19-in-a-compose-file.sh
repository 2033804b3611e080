#!/usr/bin/env bash
# In a Compose file. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/several-networks.md:268 host1 exit=0
docker compose --progress quiet up -d

# docs/tasks/several-networks.md:269 host1 exit=0
docker compose exec one ip route | grep default

# docs/tasks/several-networks.md:271 host1 exit=0
docker compose exec other ip route | grep -o 'default via [0-9.]*'

# docs/tasks/several-networks.md:273 host1 exit=0
docker compose --progress quiet down -t 0
