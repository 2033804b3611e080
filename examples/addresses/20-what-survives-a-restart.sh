#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker restart -t 0 one

# 2 host1 exit=0
docker inspect one --format '{{.NetworkSettings.Networks.my_bridge.IPAddress}}'
