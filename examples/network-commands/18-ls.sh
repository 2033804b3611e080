#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:201 host1 exit=0
docker network ls

# docs/reference/network-commands.md:213 host1 exit=0
docker network ls --quiet --filter name=front

# docs/reference/network-commands.md:215 host1 exit=0
docker network ls --no-trunc --filter name=front
