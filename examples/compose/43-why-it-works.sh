#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:620 host1 exit=0
docker compose --progress quiet up -d

# docs/tasks/compose.md:621 host1 exit=0
docker inspect shop-web-1 --format '{{json .NetworkSettings.Networks.shop_default.Aliases}}'

# docs/tasks/compose.md:623 host1 exit=0
docker compose --progress quiet down -t 0
