#!/usr/bin/env bash
# Set it up. Generated from docs/tasks/three-ways.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet up -d

# 2 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l

# 3 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l

# 4 host1 exit=0
bash state.sh > compose.txt

# 5 host1 exit=0
docker compose --progress quiet down --timeout 0
