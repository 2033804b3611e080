#!/usr/bin/env bash
# ls has nine placeholders and six filters. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network ls --filter dangling=true --format '{{.Name}} {{.IPv4}}'
