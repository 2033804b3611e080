#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# docs/breaks/compose-two-projects.md:151 host1 exit=0
docker compose --progress quiet --file shop.yaml --file shop-shared.yaml down --timeout 0

# docs/breaks/compose-two-projects.md:152 host1 exit=0
docker compose --progress quiet --file blog.yaml --file blog-shared.yaml down --timeout 0

# docs/breaks/compose-two-projects.md:153 host1 exit=0
docker network rm shared
