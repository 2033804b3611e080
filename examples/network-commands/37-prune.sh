#!/usr/bin/env bash
# prune. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:422 host1 exit=0
docker network prune --force --filter until=24h

# docs/reference/network-commands.md:423 host1 exit=0
docker network prune --force --filter label=tier=edge

# docs/reference/network-commands.md:427 host1 exit=0
docker network prune --force | sort

# docs/reference/network-commands.md:432 host1 exit=0
docker network ls --format '{{.Name}}'
