#!/usr/bin/env bash
# No firewall rules. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine<23

# 1 host1 exit=0
docker rm -f db

# 2 host1 exit=0
docker network rm my_l3
