#!/usr/bin/env bash
# See it work. Generated from docs/breaks/stale-address.md: change the page, not this file.

# docs/breaks/stale-address.md:92 host1 exit=0
docker exec client wget -q -O - http://192.0.2.200:5432/hostname

# docs/breaks/stale-address.md:94 host1 exit=0
docker inspect db --format '{{.NetworkSettings.Networks.my_bridge.IPAddress}}'
