#!/usr/bin/env bash
# Two projects on one network. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f other.yaml --progress quiet up -d

# 2 host1 exit=0
docker compose -f other.yaml exec visitor wget -q -O - http://web/hostname
