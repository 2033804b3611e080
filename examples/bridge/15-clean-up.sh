#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/bridge.md: change the page, not this file.

# docs/drivers/bridge.md:173 host1 exit=0
docker rm -f web client
