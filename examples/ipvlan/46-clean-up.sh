#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f db

# 2 host1 exit=0
docker network rm alone back

# 3 host1 exit=0
ip route delete 192.0.2.0/24

# 4 host2 exit=0
ip route delete 192.0.2.0/24
