#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# docs/drivers/user-defined-bridge.md:394 host1 exit=0
docker rm -f test web client

# docs/drivers/user-defined-bridge.md:398 host1 exit=0
docker network rm my_bridge
