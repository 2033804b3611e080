#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet --file shop.yaml --file shop-shared.yaml down --timeout 0

# 2 host1 exit=0
docker compose --progress quiet --file blog.yaml --file blog-shared.yaml down --timeout 0

# 3 host1 exit=0
docker network rm shared
