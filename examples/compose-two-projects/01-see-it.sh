#!/usr/bin/env bash
# See it. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet --file shop.yaml up --detach

# 2 host1 exit=0
docker compose --progress quiet --file blog.yaml up --detach
