#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# 1 host1 exit=1
docker exec client wget -q -O - http://alias/hostname
