#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker exec client curl -sS http://172.17.0.2/hostname | wc -l
