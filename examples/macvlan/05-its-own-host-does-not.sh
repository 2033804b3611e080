#!/usr/bin/env bash
# Its own host does not. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
ip link add my_shim link eth0 type macvlan mode bridge

# 2 host1 exit=0
ip addr add 198.51.100.60/32 dev my_shim

# 3 host1 exit=0
ip link set my_shim up

# 4 host1 exit=0
ip route add 198.51.100.50/32 dev my_shim

# 5 host1 exit=0
ping -c 1 -W 2 198.51.100.50 | grep received
