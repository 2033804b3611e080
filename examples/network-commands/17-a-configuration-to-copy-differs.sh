#!/usr/bin/env bash
# A configuration to copy. Generated from docs/reference/network-commands.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/network-commands.md:187 host1 exit=125
docker run --rm --network plan busybox true 2>&1 | grep -v 'help\|level='
