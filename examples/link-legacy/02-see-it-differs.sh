#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/breaks/link-legacy.md:20 host1 exit=0
docker run -d --name client --link db:alias busybox sleep 600
