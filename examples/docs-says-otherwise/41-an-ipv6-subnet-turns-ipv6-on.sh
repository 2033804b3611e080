#!/usr/bin/env bash
# An IPv6 subnet turns IPv6 on. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --subnet 2001:db8:2::/64 half

# 2 host1 exit=0
docker network inspect half --format '{{.EnableIPv6}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'

# 3 host1 exit=0
docker run --rm --network half busybox ip -6 addr show eth0 | wc -l

# 4 host1 exit=0
docker run --rm --network both busybox ip -6 addr show eth0 | grep -c 2001:db8:1::2
