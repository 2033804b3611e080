#!/usr/bin/env bash
# See it work. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
docker exec client wget -q -O - http://192.0.2.200:5432/hostname

# 2 host1 exit=0
docker inspect db --format '{{.NetworkSettings.Networks.my_bridge.IPAddress}}'
