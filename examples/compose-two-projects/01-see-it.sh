#!/usr/bin/env bash
# See it. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# docs/breaks/compose-two-projects.md:29 host1 exit=0
docker compose --progress quiet --file shop.yaml up --detach

# docs/breaks/compose-two-projects.md:30 host1 exit=0
docker compose --progress quiet --file blog.yaml up --detach
