#!/usr/bin/env bash
# Choose it: --gw-priority. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network name=front,gw-priority=1 --network back busybox ip route | grep -o 'default via [0-9.]*'

# 2 host1 exit=0
docker run --rm --network front --network back busybox ip route | grep -o 'default via [0-9.]*'
