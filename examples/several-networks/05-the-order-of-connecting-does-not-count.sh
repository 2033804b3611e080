#!/usr/bin/env bash
# The order of connecting does not count. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:82 host1 exit=0
docker network connect front one

# docs/tasks/several-networks.md:83 host1 exit=0
docker exec one ip route
