#!/usr/bin/env bash
# In a Compose file. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/several-networks.md:261 host1 exit=0
docker compose --progress quiet up -d

# docs/tasks/several-networks.md:262 host1 exit=0
docker compose exec one ip route | grep default

# docs/tasks/several-networks.md:264 host1 exit=0
docker compose --progress quiet down -t 0
