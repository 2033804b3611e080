#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client web one two shop db api

# 2 host1 exit=0
docker network rm front back
