#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host1 exit=0
ip link add my_shim link eth0 type macvlan mode bridge

# 2 host1 exit=0
ip addr add 198.51.100.79/32 dev my_shim

# 3 host1 exit=0
ip link set my_shim up

# 4 host1 exit=0
ip route add 198.51.100.64/28 dev my_shim
