#!/usr/bin/env bash
# See it. Generated from docs/breaks/stale-address.md: change the page, not this file.

# docs/breaks/stale-address.md:27 host1 exit=0
docker stop -t 0 db web

# docs/breaks/stale-address.md:30 host1 exit=0
docker start web db

# docs/breaks/stale-address.md:33 host1 exit=1
docker exec client wget -q -O - "http://$server:5432/hostname"
