#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# 1 host1 exit=0
docker exec one wget -q -O - http://172.17.0.4/hostname | wc -l
