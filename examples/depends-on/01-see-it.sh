#!/usr/bin/env bash
# See it. Generated from docs/breaks/depends-on.md: change the page, not this file.

# docs/breaks/depends-on.md:35 host1 exit=0
docker compose --progress quiet up -d

# docs/breaks/depends-on.md:36 host1 exit=0
docker wait shop-web-1

# docs/breaks/depends-on.md:38 host1 exit=0
docker compose logs --no-log-prefix web | grep -e error -e ready
