#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/hairpin.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker exec two wget -q -O - http://198.51.100.11:8080/hostname | wc -l
