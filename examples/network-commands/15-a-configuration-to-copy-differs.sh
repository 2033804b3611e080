#!/usr/bin/env bash
# A configuration to copy. Generated from docs/reference/network-commands.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/network-commands.md:176 host1 exit=0
docker network inspect planned --format '{{json .IPAM.Config}} {{.ConfigFrom.Network}}'
