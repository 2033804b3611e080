#!/usr/bin/env bash
# One network for a project. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet up -d

# 2 host1 exit=0
docker network ls --filter type=custom

# 3 host1 exit=0
docker inspect shop-web-1 shop-client-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}}{{end}}'
