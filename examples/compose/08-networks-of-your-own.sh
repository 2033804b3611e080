#!/usr/bin/env bash
# Networks of your own. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f tiers.yaml --progress quiet up -d

# 2 host1 exit=0
docker network ls --filter type=custom --format '{{.Name}} internal={{.Internal}} tier={{.Label "tier"}}'
