#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.
# Needs engine<29

# docs/breaks/link-legacy.md:33 host1 exit=1
docker exec client wget -q -O - http://alias/hostname
