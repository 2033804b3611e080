#!/usr/bin/env bash
# rm. Generated from docs/reference/network-commands.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/reference/network-commands.md:425 host1 exit=1
docker network rm --force front
