#!/usr/bin/env bash
# Ports in the long form. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
PORT=8087 MODE=ingress docker compose -f ports.yaml --progress quiet up -d -t 0

# 2 host1 exit=0
docker inspect ports-web-1 --format '{{json .NetworkSettings.Ports}}'

# 3 host1 exit=0
docker inspect ports-web-1 | grep -c 'ingress\|"http"' || true

# 4 host1 exit=0
docker compose -f ports.yaml --progress quiet down -t 0
