#!/usr/bin/env bash
# See it. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 db web

# 2 host1 exit=0
docker start web db

# 3 host1 exit=1
docker exec client wget -q -O - "http://$server:5432/hostname"
