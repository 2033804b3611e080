#!/usr/bin/env bash
# Read the address from its network. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker inspect db --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# 2 host1 exit=0
docker inspect web --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}'
