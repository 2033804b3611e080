#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# docs/breaks/macvlan-host.md:120 host1 exit=0
docker rm -f web

# docs/breaks/macvlan-host.md:122 host1 exit=0
docker network rm my_bridge my_macvlan
