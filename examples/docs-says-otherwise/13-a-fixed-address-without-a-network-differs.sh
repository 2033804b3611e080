#!/usr/bin/env bash
# A fixed address without a network. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=125
docker run -d --name two --ip 192.0.2.100 busybox sleep 600
