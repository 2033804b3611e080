#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/connect.md: change the page, not this file.

# docs/tasks/connect.md:168 host1 exit=0
docker rm -f web client direct

# docs/tasks/connect.md:172 host1 exit=0
docker network rm my_bridge
