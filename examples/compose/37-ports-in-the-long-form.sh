#!/usr/bin/env bash
# Ports in the long form. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/compose.md:521 host1 exit=0
PORT=8087 MODE=ingress docker compose -f ports.yaml --progress quiet up -d -t 0

# docs/tasks/compose.md:522 host1 exit=0
docker inspect ports-web-1 --format '{{json .NetworkSettings.Ports}}'

# docs/tasks/compose.md:524 host1 exit=0
docker inspect ports-web-1 | grep -c 'ingress\|"http"' || true

# docs/tasks/compose.md:526 host1 exit=0
docker compose -f ports.yaml --progress quiet down -t 0
