#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# docs/breaks/name-default-bridge.md:134 host1 exit=0
docker rm -f web client

# docs/breaks/name-default-bridge.md:137 host1 exit=0
docker network rm my_bridge
