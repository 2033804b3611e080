#!/usr/bin/env bash
# Networks of your own. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f tiers.yaml exec client nslookup db | grep -o 'Address: .*'

# 2 host1 exit=0
docker compose -f tiers.yaml --progress quiet up -d -t 0 --force-recreate db

# 3 host1 exit=0
docker compose -f tiers.yaml exec client wget -q -O - http://192.0.2.200:5432/hostname
