#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=1
docker compose -f clash.yaml --progress quiet up -d
