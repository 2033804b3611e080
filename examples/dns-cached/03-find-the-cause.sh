#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# docs/breaks/dns-cached.md:53 host1 exit=0
docker logs proxy 2>&1 | grep -o 'upstream timed out.*while[^,]*\|upstream: "[^"]*"'

# docs/breaks/dns-cached.md:56 host1 exit=0
docker exec proxy getent hosts web
