#!/usr/bin/env bash
# See it. Generated from docs/breaks/pool-overlap.md: change the page, not this file.
# Runs on Docker 20.10 26.1 in place of the block above.

# 1 host1 exit=1
docker network create --subnet 172.18.5.0/24 back
