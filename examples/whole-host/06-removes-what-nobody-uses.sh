#!/usr/bin/env bash
# Removes what nobody uses. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
docker network create front

# 2 host1 exit=0
docker network create --label try=1 back

# 3 host1 exit=0
docker network prune --force --filter label=try=1

# 4 host1 exit=0
docker network ls --filter name=front --format '{{.Name}}'
