#!/usr/bin/env bash
# From a Compose file. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network inspect shop_default --format '{{.Driver}} attachable={{.Attachable}}'

# 2 host1 exit=0
docker compose -p shop --progress quiet down -t 0
