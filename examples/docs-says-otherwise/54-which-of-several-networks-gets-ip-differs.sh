#!/usr/bin/env bash
# Which of several networks gets --ip. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=125
docker run --rm --network other --network front --ip 192.0.2.50 busybox true 2>&1 | grep -v 'help\|level='
