#!/usr/bin/env bash
# A port published on 127.0.0.1 is for the Docker host only. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network front busybox wget -q -O - http://198.51.100.11:8088/hostname
