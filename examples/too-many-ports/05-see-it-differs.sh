#!/usr/bin/env bash
# See it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/breaks/too-many-ports.md:41 host1 exit=125
docker run --rm -p 8000-8049:8000-8049 busybox true 2>&1 | grep -o 'Bind for.*allocated'
