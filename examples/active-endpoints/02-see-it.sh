#!/usr/bin/env bash
# See it. Generated from docs/breaks/active-endpoints.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker network rm my_bridge
