#!/usr/bin/env bash
# From a Compose file. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose -f compose.yaml -f attachable.yaml -p shop --progress quiet up -d

# 2 host1 exit=0
docker compose -p shop ps --format '{{.Service}} {{.State}}'
