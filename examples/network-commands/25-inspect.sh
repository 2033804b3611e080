#!/usr/bin/env bash
# inspect. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 web

# 2 host1 exit=0
docker network inspect front --format '{{len .Containers}}'

# 3 host1 exit=0
docker start web

# 4 host1 exit=0
docker network inspect front --format '{{len .Containers}}'
