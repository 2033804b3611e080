#!/usr/bin/env bash
# See it work. Generated from docs/breaks/hairpin.md: change the page, not this file.

# 1 host1 exit=0
docker exec two wget -q -O - "$url" | wc -l
