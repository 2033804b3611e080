#!/usr/bin/env bash
# Clean up. Generated from docs/myths.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web one two

# 2 host1 exit=0
docker network rm left right
