#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker inspect one web --format '{{.Name}} {{.NetworkSettings.Networks.my_bridge.IPAddress}}'
