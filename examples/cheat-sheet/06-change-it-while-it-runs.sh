#!/usr/bin/env bash
# Change it while it runs. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# 1 host1 exit=0
docker network create back

# 2 host1 exit=0
docker network connect --alias shop back web

# 3 host1 exit=0
docker network disconnect back web

# 4 host1 exit=0
docker inspect web --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}'
