#!/usr/bin/env bash
# ls. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network ls

# 2 host1 exit=0
docker network ls --quiet --filter name=front

# 3 host1 exit=0
docker network ls --no-trunc --filter name=front
