#!/usr/bin/env bash
# prune spares a network that any container uses. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:222 host1 exit=1
docker start web
