#!/usr/bin/env bash
# Change it while it runs. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:80 host1 exit=0
docker network create back

# docs/reference/cheat-sheet.md:82 host1 exit=0
docker network connect --alias shop back web

# docs/reference/cheat-sheet.md:83 host1 exit=0
docker network disconnect back web

# docs/reference/cheat-sheet.md:84 host1 exit=0
docker inspect web --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}'
