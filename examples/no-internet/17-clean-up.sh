#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:214 host1 exit=0
docker rm -f client two
