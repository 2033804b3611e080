#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker run --rm --network two busybox ip addr show eth0 | grep -o 'inet.* scope global'
