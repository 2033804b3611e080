#!/usr/bin/env bash
# See it. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# docs/breaks/stopped-keeps-no-address.md:22 host1 exit=0
docker stop -t 0 web

# docs/breaks/stopped-keeps-no-address.md:24 host1 exit=1
docker exec client wget -q -O - http://web/hostname
