#!/usr/bin/env bash
# Let the host route between two interfaces. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
ip netns add far

# 2 host1 exit=0
ip link add spare type veth peer name eth0 netns far

# 3 host1 exit=0
ip link set spare up

# 4 host1 exit=0
ip address add 192.0.2.1/24 dev spare

# 5 host1 exit=0
ip -n far link set eth0 up

# 6 host1 exit=0
ip -n far address add 192.0.2.2/24 dev eth0

# 7 host1 exit=0
ip -n far route add default via 192.0.2.1

# 8 host2 exit=0
ip route add 192.0.2.0/24 via 198.51.100.11
