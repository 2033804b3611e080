#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
ip link add vpn0 type veth peer name vpn1

# 2 host1 exit=0
ip link set vpn0 up

# 3 host1 exit=0
ip link set vpn1 up

# 4 host1 exit=0
ip addr add 192.0.2.1/24 dev vpn0

# 5 host1 exit=0
ip route add 172.18.0.0/16 dev vpn0
