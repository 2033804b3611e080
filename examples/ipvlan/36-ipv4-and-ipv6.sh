#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=28

# docs/drivers/ipvlan.md:425 host1 exit=0
docker exec web ip addr show eth0 | grep -c 'inet6 2001'

# docs/drivers/ipvlan.md:427 host1 exit=0
docker rm -f web

# docs/drivers/ipvlan.md:429 host1 exit=0
docker network rm both

# docs/drivers/ipvlan.md:431 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/26 --subnet 2001:db8:2::/64 -o parent=eth0 two

# docs/drivers/ipvlan.md:433 host1 exit=0
docker run --rm --network two busybox ip addr show eth0 | grep -o 'inet.* scope global'

# docs/drivers/ipvlan.md:435 host1 exit=0
docker network rm two
