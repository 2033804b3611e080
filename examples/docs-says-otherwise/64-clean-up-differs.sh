#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:825 host1 exit=1
docker network rm front quiet both half plain other alpha
