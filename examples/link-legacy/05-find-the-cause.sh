#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# 1 host1 exit=0
docker ps --filter name=db --format '{{.Names}} {{.State}}'

# 2 host1 exit=0
docker inspect db --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# 3 host1 exit=0
awk '/alias/ {print $1, $2}' "$(docker inspect client --format '{{.HostsPath}}')"
