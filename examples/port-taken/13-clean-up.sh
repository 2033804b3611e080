#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/port-taken.md: change the page, not this file.

# docs/breaks/port-taken.md:126 host1 exit=0
docker rm -f web two three
