#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:131 host1 exit=0
docker rm -f db

# docs/drivers/ipvlan.md:133 host1 exit=0
docker network rm my_l3

# docs/drivers/ipvlan.md:135 host1 exit=0
ip route delete 192.0.2.0/24

# docs/drivers/ipvlan.md:136 host2 exit=0
ip route delete 192.0.2.0/24
