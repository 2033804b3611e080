#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/hairpin.md: change the page, not this file.

# 1 host1 exit=0
docker exec client wget -q -O - http://198.51.100.11:8080/hostname | wc -l

# 2 host1 exit=0
docker exec web wget -q -O - http://198.51.100.11:8080/hostname | wc -l
