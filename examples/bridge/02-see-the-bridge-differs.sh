#!/usr/bin/env bash
# See the bridge. Generated from docs/drivers/bridge.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/drivers/bridge.md:25 host1 exit=0
docker network inspect bridge --format '{{json .IPAM.Config}}'
