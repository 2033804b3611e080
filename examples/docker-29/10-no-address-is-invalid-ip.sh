#!/usr/bin/env bash
# No address is invalid IP. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
docker inspect one --format '[{{.NetworkSettings.Networks.bridge.GlobalIPv6Address}}]'

# 2 host1 exit=0
docker network inspect front --format '[{{(index .IPAM.Config 0).IPRange}}]'
