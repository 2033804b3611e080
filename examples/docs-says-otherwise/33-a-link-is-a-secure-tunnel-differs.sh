#!/usr/bin/env bash
# A link is a secure tunnel. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:451 host1 exit=0
docker run --rm --link db:database busybox wget -q -O - http://database:5432/hostname
