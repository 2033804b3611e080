#!/usr/bin/env bash
# Internal. Generated from docs/reference/network-commands.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/network-commands.md:120 host1 exit=1
docker exec db ping -c 1 203.0.113.80
