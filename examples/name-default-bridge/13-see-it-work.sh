#!/usr/bin/env bash
# See it work. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# docs/breaks/name-default-bridge.md:118 host1 exit=0
docker start web

# docs/breaks/name-default-bridge.md:120 host1 exit=0
docker exec client curl -sS http://web/hostname | wc -l
