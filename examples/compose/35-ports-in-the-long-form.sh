#!/usr/bin/env bash
# Ports in the long form. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose -f ports.yaml --progress quiet up -d

# 2 host1 exit=0
docker compose -f ports.yaml ps web --format '{{.Ports}}'

# 3 host1 exit=0
curl -s http://127.0.0.1:8085/hostname
