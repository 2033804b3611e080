#!/usr/bin/env bash
# Clean up. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web back one two named three shop range random quiet loud

# 2 host1 exit=0
docker network rm front data
