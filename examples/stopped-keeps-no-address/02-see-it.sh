#!/usr/bin/env bash
# See it. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 web

# 2 host1 exit=1
docker exec client wget -q -O - http://web/hostname
