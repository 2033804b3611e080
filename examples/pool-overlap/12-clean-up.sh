#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=0
docker network rm back two

# 2 host1 exit=0
ip route del 192.0.2.128/25 via 198.51.100.12

# 3 host2 exit=0
ip addr del 192.0.2.200/32 dev lo
