#!/usr/bin/env bash
# See it work. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=143
docker exec web timeout 2 wget -q -O - http://192.0.2.140/hostname
