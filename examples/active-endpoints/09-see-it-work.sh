#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge
