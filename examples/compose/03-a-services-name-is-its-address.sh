#!/usr/bin/env bash
# A service's name is its address. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:56 host1 exit=0
docker compose exec client wget -q -O - http://web/hostname

# docs/tasks/compose.md:58 host1 exit=0
docker compose exec client wget -q -O - http://shop-web-1/hostname
