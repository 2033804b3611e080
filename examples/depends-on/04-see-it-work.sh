#!/usr/bin/env bash
# See it work. Generated from docs/breaks/depends-on.md: change the page, not this file.

# docs/breaks/depends-on.md:91 host1 exit=0
docker compose --progress quiet down --volumes

# docs/breaks/depends-on.md:92 host1 exit=0
docker compose --progress quiet up -d

# docs/breaks/depends-on.md:93 host1 exit=0
docker wait shop-web-1

# docs/breaks/depends-on.md:95 host1 exit=0
docker compose logs --no-log-prefix web | grep -e error -e ready
