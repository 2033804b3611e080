#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --filter driver=macvlan --format '{{.Name}}'

# 2 host1 exit=0
docker network ls --filter label=tier=edge --format '{{.Name}}'

# 3 host1 exit=0
docker network ls --filter name=plan --format '{{.Name}}'

# 4 host1 exit=0
docker network ls --filter scope=swarm --format '{{.Name}}'

# 5 host1 exit=0
docker network ls --filter type=builtin --format '{{.Name}}'

# 6 host1 exit=0
docker network ls --filter "id=$(docker network inspect front --format '{{.ID}}')" --format '{{.Name}}'
