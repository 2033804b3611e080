#!/usr/bin/env bash
# Set it up. Generated from docs/tasks/three-ways.md: change the page, not this file.

# docs/tasks/three-ways.md:69 host1 exit=0
docker compose --progress quiet up -d

# docs/tasks/three-ways.md:70 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l

# docs/tasks/three-ways.md:72 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l

# docs/tasks/three-ways.md:74 host1 exit=0
bash state.sh > compose.txt

# docs/tasks/three-ways.md:75 host1 exit=0
docker compose --progress quiet down --timeout 0
