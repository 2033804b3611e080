#!/usr/bin/env bash
# A network with IPv6 comes first. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --ipv6 --subnet 192.0.2.192/26 --subnet 2001:db8:6::/64 six

# 2 host1 exit=0
docker network connect six two

# 3 host1 exit=0
docker exec two ip route

# 4 host1 exit=0
docker exec two ip -6 route | grep default
