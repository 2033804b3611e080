#!/usr/bin/env bash
# Clean up. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:438 host1 exit=0
docker rm -f web back one two named three shop range random quiet loud

# docs/reference/run-flags.md:450 host1 exit=0
docker network rm front data
