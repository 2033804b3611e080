#!/usr/bin/env bash
# prune. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:398 host1 exit=0
docker network prune --force --filter until=24h

# docs/reference/network-commands.md:399 host1 exit=0
docker network prune --force --filter label=tier=edge

# docs/reference/network-commands.md:403 host1 exit=0
docker network prune --force | sort

# docs/reference/network-commands.md:408 host1 exit=0
docker network ls --format '{{.Name}}'
