#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/drivers/rootless.md:90 host1 exit=1
docker --context rootless exec web id -un
