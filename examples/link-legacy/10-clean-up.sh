#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:123 host1 exit=0
docker rm -f db client one

# docs/breaks/link-legacy.md:127 host1 exit=0
docker network rm my_bridge
