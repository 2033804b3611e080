#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:273 host1 exit=0
docker rm -f web client

# docs/tasks/source-address.md:276 host1 exit=0
docker network rm my_bridge
