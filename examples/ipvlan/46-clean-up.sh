#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:549 host1 exit=0
docker rm -f db

# docs/drivers/ipvlan.md:551 host1 exit=0
docker network rm alone back

# docs/drivers/ipvlan.md:554 host1 exit=0
ip route delete 192.0.2.0/24

# docs/drivers/ipvlan.md:555 host2 exit=0
ip route delete 192.0.2.0/24
