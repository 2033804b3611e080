#!/usr/bin/env bash
# See it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.
# Docker 20.10 26.1 answers otherwise than the block above.

# docs/breaks/pools-used-up.md:35 host1 exit=1
docker network create my_bridge
