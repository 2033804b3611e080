#!/usr/bin/env bash
# See it. Generated from docs/breaks/name-clash.md: change the page, not this file.

# docs/breaks/name-clash.md:18 host1 exit=1
docker network create my_bridge
