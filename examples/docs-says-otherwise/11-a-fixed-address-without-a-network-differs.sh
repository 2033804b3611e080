#!/usr/bin/env bash
# A fixed address without a network. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:168 host1 exit=125
docker run -d --name two --ip 192.0.2.100 busybox sleep 600
