#!/usr/bin/env bash
# Flags that are ignored. Generated from docs/drivers/container.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network container:web --network bridge busybox ip -4 addr | grep -c 172.17 || true
