#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:325 host1 exit=0
docker network ls --filter name=front --format '{{.Name}}'

# docs/tasks/nftables.md:327 host1 exit=1
docker start web
