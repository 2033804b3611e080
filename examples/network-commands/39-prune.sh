#!/usr/bin/env bash
# prune. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:445 host1 exit=0
docker network prune --force --filter until=24h

# docs/reference/network-commands.md:446 host1 exit=0
docker network prune --force --filter label=tier=edge

# docs/reference/network-commands.md:450 host1 exit=0
docker network prune --force | sort

# docs/reference/network-commands.md:455 host1 exit=0
docker network ls --format '{{.Name}}'
