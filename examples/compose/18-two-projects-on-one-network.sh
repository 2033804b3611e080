#!/usr/bin/env bash
# Two projects on one network. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:236 host1 exit=0
docker compose -f other.yaml --progress quiet up -d

# docs/tasks/compose.md:237 host1 exit=0
docker compose -f other.yaml exec visitor wget -q -O - http://web/hostname
