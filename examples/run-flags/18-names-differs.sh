#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker run -d --name three --link back:store busybox sleep 600
