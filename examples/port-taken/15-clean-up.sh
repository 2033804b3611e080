#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web two three

# 2 host1 exit=0
rm -r www
