#!/usr/bin/env bash
# Create a network. Generated from docs/tasks/python.md: change the page, not this file.

# docs/tasks/python.md:37 host1 exit=0
python3 create.py

# docs/tasks/python.md:39 host1 exit=0
docker network ls --filter label=made-by=python --format '{{.Name}} {{.Driver}} {{.Scope}}'

# docs/tasks/python.md:41 host1 exit=0
docker network inspect my_bridge --format '{{json .IPAM.Config}}'
