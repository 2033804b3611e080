#!/usr/bin/env bash
# rm. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network rm --force nothing

# 2 host1 exit=0
docker network ls --filter name=planned --quiet | wc -l
