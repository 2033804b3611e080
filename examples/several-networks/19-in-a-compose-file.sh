#!/usr/bin/env bash
# In a Compose file. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/several-networks.md:267 host1 exit=0
docker compose --progress quiet up -d

# docs/tasks/several-networks.md:268 host1 exit=0
docker compose exec one ip route | grep default

# docs/tasks/several-networks.md:270 host1 exit=0
docker compose exec other ip route | grep -o 'default via [0-9.]*'

# docs/tasks/several-networks.md:272 host1 exit=0
docker compose --progress quiet down -t 0
