#!/usr/bin/env bash
# rm. Generated from docs/reference/network-commands.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/network-commands.md:411 host1 exit=125
docker network rm --force nothing
