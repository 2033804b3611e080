#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/three-ways.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet up -d

# 2 host1 exit=0
docker inspect web --format '{{index .Config.Labels "com.docker.compose.project"}}'

# 3 host1 exit=0
docker compose --progress quiet down --timeout 0
