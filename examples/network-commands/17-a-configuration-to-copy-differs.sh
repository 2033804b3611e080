#!/usr/bin/env bash
# A configuration to copy. Generated from docs/reference/network-commands.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=125
docker run --rm --network plan busybox true 2>&1 | grep -v 'help\|level='
