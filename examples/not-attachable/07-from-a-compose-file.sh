#!/usr/bin/env bash
# From a Compose file. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker compose -p shop --progress quiet up -d
