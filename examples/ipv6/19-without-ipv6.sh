#!/usr/bin/env bash
# Without --ipv6. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --subnet 2001:db8:2::/64 back

# 2 host1 exit=0
docker network inspect back --format '{{.EnableIPv6}}'

# 3 host1 exit=0
docker run --rm --network back busybox ip addr show eth0 | grep -o 'inet.* scope global'

# 4 host1 exit=0
docker network rm back
