#!/usr/bin/env bash
# Let the host route between two interfaces. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:289 host1 exit=0
ip netns add far

# docs/tasks/filter.md:290 host1 exit=0
ip link add spare type veth peer name eth0 netns far

# docs/tasks/filter.md:291 host1 exit=0
ip link set spare up

# docs/tasks/filter.md:292 host1 exit=0
ip address add 192.0.2.1/24 dev spare

# docs/tasks/filter.md:293 host1 exit=0
ip -n far link set eth0 up

# docs/tasks/filter.md:294 host1 exit=0
ip -n far address add 192.0.2.2/24 dev eth0

# docs/tasks/filter.md:295 host1 exit=0
ip -n far route add default via 192.0.2.1

# docs/tasks/filter.md:296 host2 exit=0
ip route add 192.0.2.0/24 via 198.51.100.11
