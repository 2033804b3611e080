#!/usr/bin/env bash
# An address is under its network. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# docs/reference/docker-29.md:74 host1 exit=0
docker inspect one --format '{{.NetworkSettings.IPAddress}} {{.NetworkSettings.Gateway}}'

# docs/reference/docker-29.md:76 host1 exit=0
docker inspect one --format '{{.NetworkSettings.MacAddress}} {{.Config.MacAddress}}'
