#!/usr/bin/env bash
# Let the host route between two interfaces. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
iptables -D DOCKER-USER -i spare -o eth0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT

# 2 host1 exit=0
iptables -D DOCKER-USER -i eth0 -o spare -j ACCEPT

# 3 host1 exit=0
ip netns delete far

# 4 host2 exit=0
ip route del 192.0.2.0/24
