#!/usr/bin/env bash
# prune. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:379 host1 exit=0
docker network prune --force --filter until=24h

# docs/reference/network-commands.md:380 host1 exit=0
docker network prune --force --filter label=tier=edge

# docs/reference/network-commands.md:384 host1 exit=0
docker network prune --force | sort

# docs/reference/network-commands.md:389 host1 exit=0
docker network ls --format '{{.Name}}'
