#!/usr/bin/env bash
# One network for a project. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:31 host1 exit=0
docker compose --progress quiet up -d

# docs/tasks/compose.md:32 host1 exit=0
docker network ls --filter type=custom

# docs/tasks/compose.md:35 host1 exit=0
docker inspect shop-web-1 shop-client-1 --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}}{{end}}'
