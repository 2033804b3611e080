#!/usr/bin/env bash
# A NAT rule lends the host's address. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -A POSTROUTING -s 192.0.2.0/25 ! -o hand0 -j MASQUERADE

# 2 host1 exit=0
ip netns exec red ping -c 1 -W 1 203.0.113.80 | grep received
