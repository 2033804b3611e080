#!/usr/bin/env bash
# See it work. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network lan --ip 198.51.100.50 busybox wget -q -O - http://example.com
