#!/usr/bin/env bash
# A neighbour that sends to 127.0.0.1. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host2 exit=0
ip netns add neighbour

# 2 host2 exit=0
ip link add far link eth0 netns neighbour type macvlan mode bridge

# 3 host2 exit=0
ip -n neighbour address add 198.51.100.112/24 dev far

# 4 host2 exit=0
ip -n neighbour link set far up

# 5 host2 exit=0
ip netns exec neighbour sysctl -w net.ipv4.conf.all.route_localnet=1

# 6 host2 exit=0
ip -n neighbour route add 127.0.0.0/8 via 198.51.100.11

# 7 host2 exit=0
ip netns exec neighbour curl -s http://198.51.100.11:8080/hostname
