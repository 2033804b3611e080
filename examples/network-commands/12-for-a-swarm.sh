#!/usr/bin/env bash
# For a swarm. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:144 host1 exit=0
docker network create --attachable loose

# docs/reference/network-commands.md:146 host1 exit=0
docker network inspect loose --format '{{.Attachable}}'

# docs/reference/network-commands.md:148 host1 exit=0
docker network rm loose

# docs/reference/network-commands.md:150 host1 exit=1
docker network create --scope swarm everywhere
