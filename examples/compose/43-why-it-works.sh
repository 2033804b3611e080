#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet up -d

# 2 host1 exit=0
docker inspect shop-web-1 --format '{{json .NetworkSettings.Networks.shop_default.Aliases}}'

# 3 host1 exit=0
docker compose --progress quiet down -t 0
