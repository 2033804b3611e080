#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker compose -f fixed.yaml --progress quiet up -d
