#!/usr/bin/env bash
# Networks in other commands. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:473 host1 exit=0
start=$(date +%s.%N)

# docs/reference/network-commands.md:474 host1 exit=0
docker network create --label tier=spare spare

# docs/reference/network-commands.md:476 host1 exit=0
docker run --rm --network spare busybox true

# docs/reference/network-commands.md:477 host1 exit=0
docker network rm spare

# docs/reference/network-commands.md:479 host1 exit=0
docker events --since "$start" --until "$(date +%s.%N)" --filter type=network --format '{{.Action}} {{.Actor.Attributes.name}}'
