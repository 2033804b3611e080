#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=125
docker run --rm --uts host --hostname desk7 busybox true 2>&1 | grep -v 'help\|level='
