#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
iptables -D DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8080 --ctstate NEW -j DROP

# 2 host1 exit=0
iptables -A FORWARD -i eth0 -p tcp --dport 80 -j DROP

# 3 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 4 host1 exit=0
iptables -D FORWARD -i eth0 -p tcp --dport 80 -j DROP
