#!/usr/bin/env bash
# See it work. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=0
docker compose --file blog.yaml exec client wget -q -O - http://web/hostname | wc -l

# 2 host1 exit=0
docker inspect blog-client-1 --format '{{range $name, $end := .NetworkSettings.Networks}}{{$name}} {{end}}'
