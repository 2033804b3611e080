#!/usr/bin/env bash
# A second namespace is one more plug. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip netns add blue

# 2 host1 exit=0
ip link add blue-cable type veth peer name eth0 netns blue

# 3 host1 exit=0
ip -n blue address add 192.0.2.20/25 dev eth0

# 4 host1 exit=0
ip -n blue link set eth0 up

# 5 host1 exit=0
ip link set blue-cable up master hand0

# 6 host1 exit=0
ip netns exec blue ping -c 1 -W 5 192.0.2.10 | grep received
