#!/usr/bin/env bash
# Clean up. Generated from docs/reference/engine-changes.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm front back inside

# 3 host2 exit=0
ip route del 192.0.2.0/26
