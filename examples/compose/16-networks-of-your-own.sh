#!/usr/bin/env bash
# Networks of your own. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=1
docker compose -f tiers.yaml exec db ping -c 1 -W 1 203.0.113.80
