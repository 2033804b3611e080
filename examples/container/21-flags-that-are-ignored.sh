#!/usr/bin/env bash
# Flags that are ignored. Generated from docs/drivers/container.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network container:web --mac-address 02:00:00:00:00:09 busybox ip link show eth0 |
  grep -c 02:00:00:00:00:09 || true
