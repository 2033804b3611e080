#!/usr/bin/env bash
# The order of connecting does not count. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker network connect front one

# 2 host1 exit=0
docker exec one ip route
