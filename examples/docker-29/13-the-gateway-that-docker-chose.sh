#!/usr/bin/env bash
# The gateway that Docker chose. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker network inspect front --format '{{json .IPAM.Config}}'
