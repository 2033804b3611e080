#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/three-ways.md: change the page, not this file.

# docs/tasks/three-ways.md:141 host1 exit=0
docker compose --progress quiet up -d

# docs/tasks/three-ways.md:142 host1 exit=0
docker inspect web --format '{{index .Config.Labels "com.docker.compose.project"}}'

# docs/tasks/three-ways.md:144 host1 exit=0
docker compose --progress quiet down --timeout 0
