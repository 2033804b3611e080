#!/usr/bin/env bash
# See it. Generated from docs/breaks/pool-overlap.md: change the page, not this file.
# Docker 20.10 26.1 answers otherwise than the block above.

# docs/breaks/pool-overlap.md:27 host1 exit=1
docker network create --subnet 172.18.5.0/24 back
