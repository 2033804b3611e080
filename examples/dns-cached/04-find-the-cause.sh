#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# 1 host1 exit=0
docker logs proxy 2>&1 | grep -o 'upstream timed out.*while[^,]*\|connect() failed.*while[^,]*\|upstream: "[^"]*"'

# 2 host1 exit=0
docker exec proxy getent hosts web
