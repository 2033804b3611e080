#!/usr/bin/env bash
# ps filters networks by a part of the name. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker ps --filter network=front --format '{{.Names}}'

# 2 host1 exit=0
docker ps --filter network=ront --quiet | wc -l
