#!/usr/bin/env bash
# A link to a container of no project. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose -f links.yaml --progress quiet down -t 0

# 2 host1 exit=0
docker rm -f db

# 3 host1 exit=0
docker network rm front
