#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# docs/breaks/macvlan-host.md:77 host1 exit=0
ip link add my_shim link eth0 type macvlan mode bridge

# docs/breaks/macvlan-host.md:78 host1 exit=0
ip addr add 198.51.100.79/32 dev my_shim

# docs/breaks/macvlan-host.md:79 host1 exit=0
ip link set my_shim up

# docs/breaks/macvlan-host.md:80 host1 exit=0
ip route add 198.51.100.64/28 dev my_shim
