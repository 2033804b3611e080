#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker run -d --name web --network both --ip6 2001:db8:100::50 busybox sleep 600
