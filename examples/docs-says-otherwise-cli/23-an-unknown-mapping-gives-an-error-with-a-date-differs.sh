#!/usr/bin/env bash
# An unknown mapping gives an error with a date. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:282 host1 exit=0
docker port shop
