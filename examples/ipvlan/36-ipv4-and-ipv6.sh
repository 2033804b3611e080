#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec web ip addr show eth0 | grep -c 'inet6 2001'

# 2 host1 exit=0
docker rm -f web

# 3 host1 exit=0
docker network rm both

# 4 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 --subnet 2001:db8:2::/64 -o parent=eth0 two

# 5 host1 exit=0
docker run --rm --network two busybox ip addr show eth0 | grep -o 'inet.* scope global'

# 6 host1 exit=0
docker network rm two
