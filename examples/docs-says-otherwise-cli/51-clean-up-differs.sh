#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:729 host1 exit=0
docker rm -f web client shop three

# docs/reference/docs-says-otherwise-cli.md:734 host1 exit=1
docker network rm front
