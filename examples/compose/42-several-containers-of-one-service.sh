#!/usr/bin/env bash
# Several containers of one service. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:605 host1 exit=0
docker compose -f scale.yaml --progress quiet up -d

# docs/tasks/compose.md:606 host1 exit=0
docker compose -f scale.yaml exec client nslookup -type=a web 127.0.0.11 | grep -c 'Address: 172'

# docs/tasks/compose.md:608 host1 exit=0
docker compose -f scale.yaml ps web --format '{{.Name}}' | sort

# docs/tasks/compose.md:611 host1 exit=0
docker compose -f scale.yaml --progress quiet down -t 0
