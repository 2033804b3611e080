#!/usr/bin/env bash
# inspect. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:301 host1 exit=0
docker stop -t 0 web

# docs/reference/network-commands.md:303 host1 exit=0
docker network inspect front --format '{{len .Containers}}'

# docs/reference/network-commands.md:305 host1 exit=0
docker start web

# docs/reference/network-commands.md:307 host1 exit=0
docker network inspect front --format '{{len .Containers}}'
