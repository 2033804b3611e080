#!/usr/bin/env bash
# Choose it: --gw-priority. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network disconnect front one

# 2 host1 exit=0
docker network connect --gw-priority 1 front one

# 3 host1 exit=0
docker exec one ip route
