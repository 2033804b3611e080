#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/breaks/active-endpoints.md:94 host1 exit=1
docker start one
