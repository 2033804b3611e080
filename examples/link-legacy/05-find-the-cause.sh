#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:50 host1 exit=0
docker ps --filter name=db --format '{{.Names}} {{.State}}'

# docs/breaks/link-legacy.md:52 host1 exit=0
docker inspect db --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# docs/breaks/link-legacy.md:54 host1 exit=0
awk '/alias/ {print $1, $2}' "$(docker inspect client --format '{{.HostsPath}}')"
