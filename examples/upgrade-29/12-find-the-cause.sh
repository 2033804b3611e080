#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
DOCKER_API_VERSION=1.51 docker inspect db --format '{{.NetworkSettings.IPAddress}}'
