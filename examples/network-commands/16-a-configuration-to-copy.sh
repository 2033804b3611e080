#!/usr/bin/env bash
# A configuration to copy. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm --network plan busybox true 2>&1 | grep -v 'help\|level='
