#!/usr/bin/env bash
# rm. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:405 host1 exit=0
docker network rm --force nothing

# docs/reference/network-commands.md:406 host1 exit=0
docker network ls --filter name=planned --quiet | wc -l
