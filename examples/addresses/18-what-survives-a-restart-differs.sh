#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/understand/addresses.md:212 host1 exit=0
docker inspect one web --format '{{.Name}} {{.NetworkSettings.Networks.my_bridge.IPAddress}}'
