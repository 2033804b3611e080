#!/usr/bin/env bash
# The highest gw-priority gives the gateway. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28 engine<29.4

# docs/reference/docs-says-otherwise.md:683 host1 exit=0
docker run --rm --network other --network name=front,gw-priority=1 busybox ip route | grep -o 'default via [0-9.]*'

# docs/reference/docs-says-otherwise.md:685 host1 exit=0
docker run --rm --network both --network name=front,gw-priority=1 busybox ip route | grep -o 'default via [0-9.]*'

# docs/reference/docs-says-otherwise.md:687 host1 exit=0
docker network inspect front both --format '{{.Name}} {{(index .IPAM.Config 0).Gateway}}'
