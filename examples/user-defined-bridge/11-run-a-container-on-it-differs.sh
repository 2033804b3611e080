#!/usr/bin/env bash
# Run a container on it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker network inspect my_bridge
