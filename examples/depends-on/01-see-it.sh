#!/usr/bin/env bash
# See it. Generated from docs/breaks/depends-on.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet up -d

# 2 host1 exit=0
docker wait shop-web-1

# 3 host1 exit=0
docker compose logs --no-log-prefix web | grep -e error -e ready
