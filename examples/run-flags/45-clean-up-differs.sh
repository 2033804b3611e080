#!/usr/bin/env bash
# Clean up. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/run-flags.md:474 host1 exit=0
docker rm -f web back one two named three shop range random quiet loud

# docs/reference/run-flags.md:486 host1 exit=1
docker network rm front data
