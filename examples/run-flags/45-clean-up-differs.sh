#!/usr/bin/env bash
# Clean up. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker rm -f web back one two named three shop range random quiet loud

# 2 host1 exit=1
docker network rm front data
