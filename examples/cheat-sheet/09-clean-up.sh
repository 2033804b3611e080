#!/usr/bin/env bash
# Clean up. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web client

# 2 host1 exit=0
docker network rm my_bridge back inside

# 3 host1 exit=0
docker network prune --force
