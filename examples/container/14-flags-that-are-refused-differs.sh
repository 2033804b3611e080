#!/usr/bin/env bash
# Flags that are refused. Generated from docs/drivers/container.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/drivers/container.md:130 host1 exit=125
docker run --rm --network container:web --add-host db:192.0.2.9 busybox true 2>&1 | grep -o 'conflicting options.*'
