#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# docs/breaks/stopped-keeps-no-address.md:101 host1 exit=0
docker rm -f web client two

# docs/breaks/stopped-keeps-no-address.md:105 host1 exit=0
docker network rm my_bridge
