#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --filter name=front --format 'table {{.Name}}\t{{.Driver}}\t{{.Internal}}\t{{.IPv6}}'

# 2 host1 exit=0
docker network ls --filter name=front --format '{{json .}}' | jq -r .Name
