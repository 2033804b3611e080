#!/usr/bin/env bash
# A command without an image. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=1
docker run --network front -p '[::]::80'
