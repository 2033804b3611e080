#!/usr/bin/env bash
# prune spares a network that any container uses. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:205 host1 exit=0
docker network connect my_bridge web

# docs/reference/docs-says-otherwise-cli.md:206 host1 exit=0
docker network prune --force

# docs/reference/docs-says-otherwise-cli.md:210 host1 exit=1
docker start web
