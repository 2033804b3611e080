#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f ports.yaml --progress quiet down -t 0

# 2 host1 exit=0
for project in red blue; do docker compose -f twin.yaml -p $project --progress quiet down -t 0; done

# 3 host1 exit=0
docker compose -f both.yaml --progress quiet down -t 0

# 4 host1 exit=0
docker compose -f fixed.yaml --progress quiet down -t 0

# 5 host1 exit=0
docker network rm front
