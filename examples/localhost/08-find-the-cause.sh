#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/localhost.md: change the page, not this file.

# docs/breaks/localhost.md:67 host1 exit=0
docker exec client ss -tln
