#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:230 host1 exit=0
docker network ls --filter driver=macvlan --format '{{.Name}}'

# docs/reference/network-commands.md:232 host1 exit=0
docker network ls --filter label=tier=edge --format '{{.Name}}'

# docs/reference/network-commands.md:234 host1 exit=0
docker network ls --filter name=plan --format '{{.Name}}'

# docs/reference/network-commands.md:237 host1 exit=0
docker network ls --filter scope=swarm --format '{{.Name}}'

# docs/reference/network-commands.md:238 host1 exit=0
docker network ls --filter type=builtin --format '{{.Name}}'

# docs/reference/network-commands.md:242 host1 exit=0
docker network ls --filter "id=$(docker network inspect front --format '{{.ID}}')" --format '{{.Name}}'
