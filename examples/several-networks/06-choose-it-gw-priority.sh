#!/usr/bin/env bash
# Choose it: --gw-priority. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/several-networks.md:94 host1 exit=0
docker network disconnect front one

# docs/tasks/several-networks.md:95 host1 exit=0
docker network connect --gw-priority 1 front one

# docs/tasks/several-networks.md:96 host1 exit=0
docker exec one ip route
