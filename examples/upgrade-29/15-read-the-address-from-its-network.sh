#!/usr/bin/env bash
# Read the address from its network. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# docs/breaks/upgrade-29.md:186 host1 exit=0
docker inspect db --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# docs/breaks/upgrade-29.md:188 host1 exit=0
docker inspect web --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}'
