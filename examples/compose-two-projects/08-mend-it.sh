#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# docs/breaks/compose-two-projects.md:84 host1 exit=0
docker compose --progress quiet --file blog.yaml up --detach --force-recreate --timeout 0

# docs/breaks/compose-two-projects.md:85 host1 exit=1
docker compose --file blog.yaml exec client wget -q -O - http://web/hostname
