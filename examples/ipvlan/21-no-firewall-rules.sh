#!/usr/bin/env bash
# No firewall rules. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine<23

# docs/drivers/ipvlan.md:254 host1 exit=0
docker rm -f db

# docs/drivers/ipvlan.md:256 host1 exit=0
docker network rm my_l3
