#!/usr/bin/env bash
# Clean up. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:117 host1 exit=0
docker rm -f web client

# docs/reference/cheat-sheet.md:120 host1 exit=0
docker network rm my_bridge back inside

# docs/reference/cheat-sheet.md:124 host1 exit=0
docker network prune --force
