#!/usr/bin/env bash
# Which of several networks gets --ip. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:666 host1 exit=125
docker run --rm --network other --network front --ip 192.0.2.50 busybox true 2>&1 | grep -v 'help\|level='
