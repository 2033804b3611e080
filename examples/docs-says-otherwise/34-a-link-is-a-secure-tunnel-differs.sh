#!/usr/bin/env bash
# A link is a secure tunnel. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker run --rm --link db:database busybox wget -q -O - http://database:5432/hostname
