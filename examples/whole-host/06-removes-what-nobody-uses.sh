#!/usr/bin/env bash
# Removes what nobody uses. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:103 host1 exit=0
docker network create front

# docs/reference/whole-host.md:105 host1 exit=0
docker network create --label try=1 back

# docs/reference/whole-host.md:107 host1 exit=0
docker network prune --force --filter label=try=1

# docs/reference/whole-host.md:111 host1 exit=0
docker network ls --filter name=front --format '{{.Name}}'
