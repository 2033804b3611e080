#!/usr/bin/env bash
# Two projects on one network. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:251 host1 exit=0
docker compose -f other.yaml --progress quiet down -t 0

# docs/tasks/compose.md:252 host1 exit=0
docker network ls --filter type=custom --format '{{.Name}}'

# docs/tasks/compose.md:255 host1 exit=0
docker compose -f tiers.yaml --progress quiet down -t 0

# docs/tasks/compose.md:256 host1 exit=0
docker network ls --filter type=custom --format '{{.Name}}'
