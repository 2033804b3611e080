#!/usr/bin/env bash
# prune spares a network that any container uses. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker start web
