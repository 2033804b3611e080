#!/usr/bin/env bash
# Two projects on one network. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f other.yaml --progress quiet down -t 0

# 2 host1 exit=0
docker network ls --filter type=custom --format '{{.Name}}'

# 3 host1 exit=0
docker compose -f tiers.yaml --progress quiet down -t 0

# 4 host1 exit=0
docker network ls --filter type=custom --format '{{.Name}}'
