#!/usr/bin/env bash
# An address is under its network. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=1
docker inspect one --format '{{.NetworkSettings.MacAddress}}'
