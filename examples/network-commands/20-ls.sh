#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:229 host1 exit=0
docker network ls --filter driver=macvlan --format '{{.Name}}'

# docs/reference/network-commands.md:231 host1 exit=0
docker network ls --filter label=tier=edge --format '{{.Name}}'

# docs/reference/network-commands.md:233 host1 exit=0
docker network ls --filter name=plan --format '{{.Name}}'

# docs/reference/network-commands.md:236 host1 exit=0
docker network ls --filter scope=swarm --format '{{.Name}}'

# docs/reference/network-commands.md:237 host1 exit=0
docker network ls --filter type=builtin --format '{{.Name}}'

# docs/reference/network-commands.md:241 host1 exit=0
docker network ls --filter "id=$(docker network inspect front --format '{{.ID}}')" --format '{{.Name}}'
