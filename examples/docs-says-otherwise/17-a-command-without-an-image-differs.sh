#!/usr/bin/env bash
# A command without an image. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker run --network front -p '[::]::80'
