#!/usr/bin/env bash
# Addresses. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs ipv6

# 1 host1 exit=0
docker run -d --name one --network front --ip 192.0.2.20 --ip6 2001:db8:1::20 --link-local-ip 169.254.7.7 \
  --mac-address 02:00:00:00:00:20 busybox sleep 600

# 2 host1 exit=0
docker exec one ip addr show eth0 | grep -oE '(ether|inet6?) [^ ]*'
