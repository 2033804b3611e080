#!/usr/bin/env bash
# What the host uses is left out. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
ip link add hand0 type bridge

# 2 host1 exit=0
ip link set hand0 up

# 3 host1 exit=0
ip address add 172.18.0.1/16 dev hand0

# 4 host1 exit=0
ip route add 172.19.0.0/16 dev hand0

# 5 host1 exit=0
ip route add 172.20.0.0/16 via 198.51.100.1

# 6 host1 exit=0
docker network create front

# 7 host1 exit=0
docker network inspect front --format '{{(index .IPAM.Config 0).Subnet}}'
