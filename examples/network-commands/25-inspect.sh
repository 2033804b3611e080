#!/usr/bin/env bash
# inspect. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:300 host1 exit=0
docker stop -t 0 web

# docs/reference/network-commands.md:302 host1 exit=0
docker network inspect front --format '{{len .Containers}}'

# docs/reference/network-commands.md:304 host1 exit=0
docker start web

# docs/reference/network-commands.md:306 host1 exit=0
docker network inspect front --format '{{len .Containers}}'
