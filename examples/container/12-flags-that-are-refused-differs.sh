#!/usr/bin/env bash
# Flags that are refused. Generated from docs/drivers/container.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=125
docker run --rm --network container:web --dns 198.51.100.1 busybox true 2>&1 | grep -o 'conflicting options.*'
