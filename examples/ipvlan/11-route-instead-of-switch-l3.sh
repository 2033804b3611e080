#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host2 exit=0
ip route add 192.0.2.0/24 via 198.51.100.11

# 2 host2 exit=0
ping -c 1 -W 2 192.0.2.10 | grep received
