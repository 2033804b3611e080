#!/usr/bin/env bash
# An IPv6 address from the router. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network two busybox cat /proc/sys/net/ipv6/conf/eth0/disable_ipv6
