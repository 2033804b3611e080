#!/usr/bin/env bash
# A configuration to copy. Generated from docs/reference/network-commands.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker network inspect planned --format '{{json .IPAM.Config}} {{.ConfigFrom.Network}}'
