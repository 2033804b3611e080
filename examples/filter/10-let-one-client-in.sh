#!/usr/bin/env bash
# Let one client in. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i eth0 ! -s 198.51.100.12 -m conntrack --ctstate NEW -j DROP

# 2 host2 exit=0
ip address add 198.51.100.112/24 dev eth0
