#!/usr/bin/env bash
# Its own host does not. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:63 host1 exit=0
ip link add my_shim link eth0 type macvlan mode bridge

# docs/drivers/macvlan.md:64 host1 exit=0
ip addr add 198.51.100.60/32 dev my_shim

# docs/drivers/macvlan.md:65 host1 exit=0
ip link set my_shim up

# docs/drivers/macvlan.md:66 host1 exit=0
ip route add 198.51.100.50/32 dev my_shim

# docs/drivers/macvlan.md:67 host1 exit=0
ping -c 1 -W 2 198.51.100.50 | grep received
