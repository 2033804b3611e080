#!/usr/bin/env bash
# See it work. Generated from docs/breaks/stale-address.md: change the page, not this file.

# docs/breaks/stale-address.md:77 host1 exit=0
docker exec client wget -q -O - "http://$server:5432/hostname"

# docs/breaks/stale-address.md:79 host1 exit=0
docker stop -t 0 db web

# docs/breaks/stale-address.md:82 host1 exit=0
docker start db web

# docs/breaks/stale-address.md:85 host1 exit=0
docker exec client wget -q -O - "http://$server:5432/hostname"
