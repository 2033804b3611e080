#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f db web client

# 2 host1 exit=0
docker network rm my_bridge
