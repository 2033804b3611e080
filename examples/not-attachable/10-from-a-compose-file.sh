#!/usr/bin/env bash
# From a Compose file. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker stack deploy --detach=true --resolve-image never -c compose.yaml plain

# 2 host1 exit=0
docker stack deploy --detach=true --resolve-image never -c compose.yaml -c attachable.yaml open

# 3 host1 exit=0
docker network inspect plain_default open_default --format '{{.Name}} {{.Driver}} attachable={{.Attachable}}'
