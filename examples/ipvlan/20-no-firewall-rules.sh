#!/usr/bin/env bash
# No firewall rules. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=23

# docs/drivers/ipvlan.md:246 host1 exit=0
docker rm -f web

# docs/drivers/ipvlan.md:248 host1 exit=0
docker network rm out

# docs/drivers/ipvlan.md:250 host1 exit=0
rm before after
