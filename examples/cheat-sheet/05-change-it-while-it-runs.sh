#!/usr/bin/env bash
# Change it while it runs. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:74 host1 exit=0
docker network create back

# docs/reference/cheat-sheet.md:76 host1 exit=0
docker network connect --alias shop back web

# docs/reference/cheat-sheet.md:77 host1 exit=0
docker network disconnect back web

# docs/reference/cheat-sheet.md:78 host1 exit=0
docker inspect web --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}'
