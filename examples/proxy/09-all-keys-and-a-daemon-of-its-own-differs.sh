#!/usr/bin/env bash
# All keys, and a daemon of its own. Generated from docs/tasks/proxy.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/tasks/proxy.md:146 host1 exit=0
docker run --rm busybox env | grep -i proxy | sort
