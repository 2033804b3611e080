#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:730 host1 exit=1
docker compose -f clash.yaml --progress quiet up -d
