#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:238 host1 exit=0
ip link add vpn0 type veth peer name vpn1

# docs/tasks/subnets.md:239 host1 exit=0
ip link set vpn0 up

# docs/tasks/subnets.md:240 host1 exit=0
ip link set vpn1 up

# docs/tasks/subnets.md:241 host1 exit=0
ip addr add 192.0.2.1/24 dev vpn0

# docs/tasks/subnets.md:242 host1 exit=0
ip route add 172.18.0.0/16 dev vpn0
