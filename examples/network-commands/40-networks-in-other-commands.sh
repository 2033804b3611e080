#!/usr/bin/env bash
# Networks in other commands. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
start=$(date +%s.%N)

# 2 host1 exit=0
docker network create --label tier=spare spare

# 3 host1 exit=0
docker run --rm --network spare busybox true

# 4 host1 exit=0
docker network rm spare

# 5 host1 exit=0
docker events --since "$start" --until "$(date +%s.%N)" --filter type=network --format '{{.Action}} {{.Actor.Attributes.name}}'
