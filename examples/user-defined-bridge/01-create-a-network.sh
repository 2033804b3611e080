#!/usr/bin/env bash
# Create a network. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d bridge my_bridge

# 2 host1 exit=0
docker network ls --filter type=custom
