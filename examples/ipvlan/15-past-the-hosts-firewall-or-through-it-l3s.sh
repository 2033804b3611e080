#!/usr/bin/env bash
# Past the host's firewall, or through it: L3S. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
iptables -I INPUT -d 192.0.2.10 -p icmp -j DROP

# 2 host2 exit=0
ping -c 1 -W 2 192.0.2.10 | grep received
