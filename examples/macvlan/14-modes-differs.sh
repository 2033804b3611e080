#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/drivers/macvlan.md:180 host1 exit=125
docker run --name two --network whole busybox true 2>&1 | grep -v 'help\|level='
