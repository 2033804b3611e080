#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:814 host1 exit=1
docker network rm front quiet both half plain other alpha
