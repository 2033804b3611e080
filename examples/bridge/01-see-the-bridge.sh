#!/usr/bin/env bash
# See the bridge. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=0
ip -brief -4 address show docker0

# 2 host1 exit=0
docker network inspect bridge --format '{{json .IPAM.Config}}'
