#!/usr/bin/env bash
# Run a container on it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/drivers/user-defined-bridge.md:271 host1 exit=0
docker network inspect my_bridge
