#!/usr/bin/env bash
# Clean up. Generated from docs/reference/engine-changes.md: change the page, not this file.

# docs/reference/engine-changes.md:450 host1 exit=0
docker rm -f web db

# docs/reference/engine-changes.md:453 host1 exit=0
docker network rm front back inside lan

# docs/reference/engine-changes.md:458 host2 exit=0
ip route del 192.0.2.0/26
