#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect lan | jq -c '.[0].IPAM.Config'
