#!/usr/bin/env bash
# The highest gw-priority gives the gateway. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28 engine<29.4

# 1 host1 exit=0
docker run --rm --network other --network name=front,gw-priority=1 busybox ip route | grep -o 'default via [0-9.]*'

# 2 host1 exit=0
docker run --rm --network both --network name=front,gw-priority=1 busybox ip route | grep -o 'default via [0-9.]*'

# 3 host1 exit=0
docker network inspect front both --format '{{.Name}} {{(index .IPAM.Config 0).Gateway}}'
