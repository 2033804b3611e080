#!/usr/bin/env bash
# A link to a container of no project. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/compose.md:570 host1 exit=0
docker compose -f links.yaml --progress quiet down -t 0

# docs/tasks/compose.md:571 host1 exit=0
docker rm -f db

# docs/tasks/compose.md:573 host1 exit=0
docker network rm front
