#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:368 host1 exit=0
iptables -F DOCKER-USER

# docs/tasks/filter.md:369 host1 exit=0
iptables -A FORWARD -i eth0 -p tcp --dport 80 -j DROP

# docs/tasks/filter.md:370 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/tasks/filter.md:372 host1 exit=0
iptables -D FORWARD -i eth0 -p tcp --dport 80 -j DROP
