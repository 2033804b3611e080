#!/usr/bin/env bash
# An unknown mapping gives an error with a date. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:288 host1 exit=1
docker port shop 80/udp
