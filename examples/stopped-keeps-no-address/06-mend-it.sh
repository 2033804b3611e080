#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# docs/breaks/stopped-keeps-no-address.md:69 host1 exit=0
docker update --restart unless-stopped web

# docs/breaks/stopped-keeps-no-address.md:71 host1 exit=0
docker start web
