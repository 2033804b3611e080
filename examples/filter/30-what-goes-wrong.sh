#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
iptables -I DOCKER-USER -i eth0 -m conntrack --ctstate NEW -j DROP

# 2 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8082/hostname'

# 3 host1 exit=0
ip6tables -I DOCKER-USER -i eth0 -m conntrack --ctstate NEW -j DROP
