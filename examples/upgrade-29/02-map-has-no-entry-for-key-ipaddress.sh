#!/usr/bin/env bash
# map has no entry for key "IPAddress". Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=1
docker inspect db --format '{{.NetworkSettings.IPAddress}}'
