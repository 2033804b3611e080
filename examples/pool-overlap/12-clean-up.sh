#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# docs/breaks/pool-overlap.md:124 host1 exit=0
docker network rm back two

# docs/breaks/pool-overlap.md:127 host1 exit=0
ip route del 192.0.2.128/25 via 198.51.100.12

# docs/breaks/pool-overlap.md:128 host2 exit=0
ip addr del 192.0.2.200/32 dev lo
