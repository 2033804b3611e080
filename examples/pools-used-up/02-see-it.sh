#!/usr/bin/env bash
# See it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:30 host1 exit=1
docker network create my_bridge
