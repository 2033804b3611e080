#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/run-flags.md:209 host1 exit=0
docker run -d --name three --link back:store busybox sleep 600
