#!/usr/bin/env bash
# An address is under its network. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# docs/reference/docker-29.md:41 host1 exit=0
docker inspect one --format '{{json .NetworkSettings}}' | jq -c keys

# docs/reference/docker-29.md:43 host1 exit=0
docker inspect one --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# docs/reference/docker-29.md:45 host1 exit=0
docker inspect one --format '{{.NetworkSettings.Networks.bridge.MacAddress}}'
