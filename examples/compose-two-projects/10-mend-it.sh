#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# docs/breaks/compose-two-projects.md:124 host1 exit=0
docker network create shared

# docs/breaks/compose-two-projects.md:126 host1 exit=0
docker compose --progress quiet --file shop.yaml --file shop-shared.yaml up --detach --timeout 0

# docs/breaks/compose-two-projects.md:127 host1 exit=0
docker compose --progress quiet --file blog.yaml --file blog-shared.yaml up --detach --timeout 0
