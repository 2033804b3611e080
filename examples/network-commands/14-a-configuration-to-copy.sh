#!/usr/bin/env bash
# A configuration to copy. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:167 host1 exit=0
docker network create --config-only --subnet 192.0.2.160/28 plan

# docs/reference/network-commands.md:169 host1 exit=0
docker network create --config-from plan planned

# docs/reference/network-commands.md:171 host1 exit=0
docker network inspect planned --format '{{json .IPAM.Config}} {{.ConfigFrom.Network}}'
