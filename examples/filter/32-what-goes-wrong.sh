#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
iptables -D DOCKER-USER -i eth0 -m conntrack --ctstate NEW -j DROP

# 2 host1 exit=0
ip6tables -D DOCKER-USER -i eth0 -m conntrack --ctstate NEW -j DROP
