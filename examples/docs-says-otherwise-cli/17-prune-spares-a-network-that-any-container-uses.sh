#!/usr/bin/env bash
# prune spares a network that any container uses. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker network connect my_bridge web

# 2 host1 exit=0
docker network prune --force

# 3 host1 exit=1
docker start web
