#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=28 engine<29

# 1 host1 exit=0
docker network ls --filter dangling=true --filter name=front --format '{{.Name}}'

# 2 host1 exit=0
docker network inspect front --format '{{range .Containers}}{{.Name}}{{end}}'
