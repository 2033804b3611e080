#!/usr/bin/env bash
# Set it for a network. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:126 host1 exit=0
iptables -D OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP

# docs/understand/mtu.md:127 host1 exit=0
ip link set eth0 mtu 1500
