#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:124 host1 exit=0
docker rm -f two
