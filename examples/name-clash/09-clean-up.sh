#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/name-clash.md: change the page, not this file.

# docs/breaks/name-clash.md:104 host1 exit=0
docker rm -f web old two

# docs/breaks/name-clash.md:108 host1 exit=0
docker network rm my_bridge
