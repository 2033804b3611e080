#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
iptables -I DOCKER-USER -j ACCEPT

# 2 host2 exit=0
ip route add 172.17.0.2/32 via 198.51.100.11

# 3 host1 exit=0
iptables -t raw -S PREROUTING | grep docker0

# 4 host1 exit=0
ping -c 1 -W 1 172.17.0.2 | grep received

# 5 host2 exit=1
ping -c 1 -W 1 172.17.0.2 | grep received
