#!/usr/bin/env bash
# Ports in the long form. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/compose.md:504 host1 exit=0
docker compose -f ports.yaml --progress quiet up -d

# docs/tasks/compose.md:505 host1 exit=0
docker compose -f ports.yaml ps web --format '{{.Ports}}'

# docs/tasks/compose.md:507 host1 exit=0
curl -s http://127.0.0.1:8085/hostname
