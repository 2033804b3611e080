#!/usr/bin/env bash
# For a swarm. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create --attachable loose

# 2 host1 exit=0
docker network inspect loose --format '{{.Attachable}}'

# 3 host1 exit=0
docker network rm loose

# 4 host1 exit=1
docker network create --scope swarm everywhere
