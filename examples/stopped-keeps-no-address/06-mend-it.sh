#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# 1 host1 exit=0
docker update --restart unless-stopped web

# 2 host1 exit=0
docker start web
