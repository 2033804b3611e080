#!/usr/bin/env bash
# Create an L2 network. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker exec web cat /sys/class/net/eth0/address > container.mac

# 2 host1 exit=0
cat /sys/class/net/eth0/address > host.mac

# 3 host1 exit=0
cmp container.mac host.mac && echo the same
