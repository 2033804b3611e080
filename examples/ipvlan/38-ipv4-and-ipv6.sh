#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine<28

# docs/drivers/ipvlan.md:445 host1 exit=0
docker rm -f web

# docs/drivers/ipvlan.md:447 host1 exit=0
docker network rm both
