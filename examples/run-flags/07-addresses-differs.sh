#!/usr/bin/env bash
# Addresses. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=125
docker run --rm --network front --ip 192.0.2.20 busybox true 2>&1 | grep -v 'help\|level='
