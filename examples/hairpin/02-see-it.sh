#!/usr/bin/env bash
# See it. Generated from docs/breaks/hairpin.md: change the page, not this file.

# 1 host1 exit=1
docker exec two wget -q -O - "$url"
