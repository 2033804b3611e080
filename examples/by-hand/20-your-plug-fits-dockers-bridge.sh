#!/usr/bin/env bash
# Your plug fits Docker's bridge. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip netns add green

# 2 host1 exit=0
ip link add green-cable type veth peer name eth0 netns green

# 3 host1 exit=0
ip -n green address add 192.0.2.250/25 dev eth0

# 4 host1 exit=0
ip -n green link set eth0 up

# 5 host1 exit=0
ip link set green-cable up master made0

# 6 host1 exit=0
ip netns exec green ping -c 1 -W 5 192.0.2.130 | grep received

# 7 host1 exit=0
docker network inspect my_bridge --format '{{range .Containers}}{{.Name}} {{end}}'
