#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
ip route add 192.0.2.0/24 dev eth0

# 2 host1 exit=1
ping -c 1 -W 1 192.0.2.10 | grep -o '0 received'
