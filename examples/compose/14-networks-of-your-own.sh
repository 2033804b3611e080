#!/usr/bin/env bash
# Networks of your own. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:185 host1 exit=0
docker compose -f tiers.yaml exec client nslookup db | grep -o 'Address: .*'

# docs/tasks/compose.md:187 host1 exit=0
docker compose -f tiers.yaml --progress quiet up -d -t 0 --force-recreate db

# docs/tasks/compose.md:188 host1 exit=0
docker compose -f tiers.yaml exec client wget -q -O - http://192.0.2.200:5432/hostname
