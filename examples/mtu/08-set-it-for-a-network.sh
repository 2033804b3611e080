#!/usr/bin/env bash
# Set it for a network. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
iptables -D OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP

# 2 host1 exit=0
ip link set eth0 mtu 1500
