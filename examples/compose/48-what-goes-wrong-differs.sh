#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/compose.md:710 host1 exit=1
docker compose -f fixed.yaml --progress quiet up -d
