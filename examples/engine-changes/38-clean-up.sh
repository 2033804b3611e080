#!/usr/bin/env bash
# Clean up. Generated from docs/reference/engine-changes.md: change the page, not this file.

# docs/reference/engine-changes.md:425 host1 exit=0
docker rm -f web

# docs/reference/engine-changes.md:427 host1 exit=0
docker network rm front back inside

# docs/reference/engine-changes.md:431 host2 exit=0
ip route del 192.0.2.0/26
