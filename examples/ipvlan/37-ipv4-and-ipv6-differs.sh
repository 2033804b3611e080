#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/drivers/ipvlan.md:440 host1 exit=0
docker run --rm --network two busybox ip addr show eth0 | grep -o 'inet.* scope global'
