#!/usr/bin/env bash
# Choose it: --gw-priority. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network front --network name=back,gw-priority=-1 busybox ip route | grep -o 'default via [0-9.]*'
