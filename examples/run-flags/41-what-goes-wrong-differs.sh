#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=125
docker run --rm --network-alias shop busybox true 2>&1 | grep -v 'help\|level='
