#!/usr/bin/env bash
# See it. Generated from docs/breaks/name-clash.md: change the page, not this file.

# 1 host1 exit=1
docker network create my_bridge
