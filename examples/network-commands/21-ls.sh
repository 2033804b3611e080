#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=29

# docs/reference/network-commands.md:255 host1 exit=0
docker network create idle

# docs/reference/network-commands.md:257 host1 exit=0
docker network ls --filter dangling=true --filter name=front --filter name=idle --format '{{.Name}}'

# docs/reference/network-commands.md:259 host1 exit=0
docker network inspect front --format '{{range .Containers}}{{.Name}}{{end}}'

# docs/reference/network-commands.md:261 host1 exit=0
docker network rm idle
