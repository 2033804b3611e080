#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:739 host1 exit=0
docker rm -f web client shop three

# docs/reference/docs-says-otherwise-cli.md:744 host1 exit=1
docker network rm front
