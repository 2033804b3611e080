#!/usr/bin/env bash
# A veth pair is a cable with two plugs. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip link add red-cable type veth peer name eth0 netns red

# 2 host1 exit=0
ip -n red address add 192.0.2.10/25 dev eth0

# 3 host1 exit=0
ip -n red link set eth0 up

# 4 host1 exit=0
ip link set red-cable up

# 5 host1 exit=0
ip -n red -4 -o address
