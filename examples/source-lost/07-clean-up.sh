#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/source-lost.md: change the page, not this file.

# docs/breaks/source-lost.md:119 host1 exit=0
docker rm -f web

# docs/breaks/source-lost.md:121 host1 exit=0
docker network rm my_bridge
