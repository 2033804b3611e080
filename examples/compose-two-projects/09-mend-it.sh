#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=1
docker compose --progress quiet --file blog.yaml --file blog-shared.yaml up --detach 2>&1 | grep -o 'network shared declared as external, but could not be found'
