#!/usr/bin/env bash
# Clean up. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/reference/run-flags.md:456 host1 exit=0
docker rm -f web back one two named three shop range random quiet loud

# docs/reference/run-flags.md:468 host1 exit=1
docker network rm front data
