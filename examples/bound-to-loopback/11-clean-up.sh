#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# docs/breaks/bound-to-loopback.md:124 host1 exit=0
docker rm -f web
