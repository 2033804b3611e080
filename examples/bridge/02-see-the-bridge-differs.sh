#!/usr/bin/env bash
# See the bridge. Generated from docs/drivers/bridge.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker network inspect bridge --format '{{json .IPAM.Config}}'
