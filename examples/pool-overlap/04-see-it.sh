#!/usr/bin/env bash
# See it. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 two
