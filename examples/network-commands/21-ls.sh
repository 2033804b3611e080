#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker network create idle

# 2 host1 exit=0
docker network ls --filter dangling=true --filter name=front --filter name=idle --format '{{.Name}}'

# 3 host1 exit=0
docker network inspect front --format '{{range .Containers}}{{.Name}}{{end}}'

# 4 host1 exit=0
docker network rm idle
