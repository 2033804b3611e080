#!/usr/bin/env bash
# See it. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=1
docker network create --subnet 172.18.5.0/24 back
