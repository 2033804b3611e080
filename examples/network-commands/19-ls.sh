#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:208 host1 exit=0
docker network ls

# docs/reference/network-commands.md:220 host1 exit=0
docker network ls --quiet --filter name=front

# docs/reference/network-commands.md:222 host1 exit=0
docker network ls --no-trunc --filter name=front
