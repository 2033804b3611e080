#!/usr/bin/env bash
# A service's name is its address. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose exec client wget -q -O - http://web/hostname

# 2 host1 exit=0
docker compose exec client wget -q -O - http://shop-web-1/hostname
