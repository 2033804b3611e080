#!/usr/bin/env bash
# Networks that nobody uses. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker network create --subnet 192.0.2.128/26 unused

# 2 host1 exit=0
docker network ls --filter dangling=true --format '{{.Name}}'

# 3 host1 exit=0
docker network rm unused
