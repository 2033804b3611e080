#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# 1 host1 exit=0
docker inspect web --format '{{json .NetworkSettings.Networks.my_bridge.IPAddress}}'

# 2 host1 exit=0
docker ps -a --filter network=my_bridge --format '{{.Names}}' | sort
