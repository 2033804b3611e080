#!/usr/bin/env bash
# No network, the host's, another service's. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f modes.yaml --progress quiet down -t 0
