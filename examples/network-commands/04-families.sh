#!/usr/bin/env bash
# Families. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network create --ipv6 --ipv4=false --subnet 2001:db8:1::/64 six

# 2 host1 exit=0
docker run --rm --network six busybox ip addr show eth0 | grep -o 'inet.* scope global'

# 3 host1 exit=0
docker network rm six
