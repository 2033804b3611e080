#!/usr/bin/env bash
# Create an L2 network. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:38 host1 exit=0
docker exec web cat /sys/class/net/eth0/address > container.mac

# docs/drivers/ipvlan.md:39 host1 exit=0
cat /sys/class/net/eth0/address > host.mac

# docs/drivers/ipvlan.md:40 host1 exit=0
cmp container.mac host.mac && echo the same
