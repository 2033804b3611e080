#!/usr/bin/env bash
# Several containers of one service. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f scale.yaml --progress quiet up -d

# 2 host1 exit=0
docker compose -f scale.yaml exec client nslookup -type=a web 127.0.0.11 | grep -c 'Address: 172'

# 3 host1 exit=0
docker compose -f scale.yaml ps web --format '{{.Name}}' | sort

# 4 host1 exit=0
docker compose -f scale.yaml --progress quiet down -t 0
