#!/usr/bin/env bash
# A configuration to copy. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create --config-only --subnet 192.0.2.160/28 plan

# 2 host1 exit=0
docker network create --config-from plan planned

# 3 host1 exit=0
docker network inspect planned --format '{{json .IPAM.Config}} {{.ConfigFrom.Network}}'
