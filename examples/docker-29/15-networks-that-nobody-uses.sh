#!/usr/bin/env bash
# Networks that nobody uses. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# docs/reference/docker-29.md:151 host1 exit=0
docker network create --subnet 192.0.2.128/26 unused

# docs/reference/docker-29.md:153 host1 exit=0
docker network ls --filter dangling=true --format '{{.Name}}'

# docs/reference/docker-29.md:155 host1 exit=0
docker network rm unused
