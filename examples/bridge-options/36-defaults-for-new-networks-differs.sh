#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/bridge-options.md:424 host1 exit=0
docker rm -f web one two three four five six seven eight
