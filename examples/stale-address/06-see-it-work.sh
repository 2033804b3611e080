#!/usr/bin/env bash
# See it work. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
docker exec client wget -q -O - "http://$server:5432/hostname"

# 2 host1 exit=0
docker stop -t 0 db web

# 3 host1 exit=0
docker start db web

# 4 host1 exit=0
docker exec client wget -q -O - "http://$server:5432/hostname"
