#!/usr/bin/env bash
# Create a network. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=0
python3 create.py

# 2 host1 exit=0
docker network ls --filter label=made-by=python --format '{{.Name}} {{.Driver}} {{.Scope}}'

# 3 host1 exit=0
docker network inspect my_bridge --format '{{json .IPAM.Config}}'
