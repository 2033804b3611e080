#!/usr/bin/env bash
# See it work. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 web

# 2 host1 exit=6
docker exec client curl -sS http://web/hostname
