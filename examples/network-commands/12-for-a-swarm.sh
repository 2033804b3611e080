#!/usr/bin/env bash
# For a swarm. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:143 host1 exit=0
docker network create --attachable loose

# docs/reference/network-commands.md:145 host1 exit=0
docker network inspect loose --format '{{.Attachable}}'

# docs/reference/network-commands.md:147 host1 exit=0
docker network rm loose

# docs/reference/network-commands.md:149 host1 exit=1
docker network create --scope swarm everywhere
