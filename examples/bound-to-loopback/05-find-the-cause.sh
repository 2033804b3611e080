#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
docker exec web wget -q -O - http://127.0.0.1/hostname | wc -l
