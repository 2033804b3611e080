#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/stale-address.md: change the page, not this file.

# docs/breaks/stale-address.md:107 host1 exit=0
docker rm -f db web client

# docs/breaks/stale-address.md:111 host1 exit=0
docker network rm my_bridge
