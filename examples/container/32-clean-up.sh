#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:307 host1 exit=0
docker rm -f web client

# docs/drivers/container.md:310 host1 exit=0
docker network rm my_bridge

# docs/drivers/container.md:312 host1 exit=0
rm -f second
