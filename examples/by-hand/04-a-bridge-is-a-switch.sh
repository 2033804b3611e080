#!/usr/bin/env bash
# A bridge is a switch. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip link add hand0 type bridge

# 2 host1 exit=0
ip link set hand0 up

# 3 host1 exit=0
ip link set red-cable master hand0

# 4 host1 exit=0
ip address add 192.0.2.1/25 dev hand0

# 5 host1 exit=0
ip route get 192.0.2.10 | head -n 1

# 6 host1 exit=0
ping -c 1 -W 5 192.0.2.10 | grep received
