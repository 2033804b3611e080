#!/usr/bin/env bash
# prune. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network prune --force --filter until=24h

# 2 host1 exit=0
docker network prune --force --filter label=tier=edge

# 3 host1 exit=0
docker network prune --force | sort

# 4 host1 exit=0
docker network ls --format '{{.Name}}'
