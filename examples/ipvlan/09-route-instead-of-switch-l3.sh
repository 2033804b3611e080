#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:115 host1 exit=0
docker exec db ip route show default
