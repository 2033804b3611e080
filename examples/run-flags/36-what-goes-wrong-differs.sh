#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/run-flags.md:375 host1 exit=125
docker run --rm --uts host --hostname desk7 busybox true 2>&1 | grep -v 'help\|level='
