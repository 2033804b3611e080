#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# 1 host1 exit=0
docker ps -a --filter network=my_bridge --format '{{.Names}} {{.State}}' | sort
