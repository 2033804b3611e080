#!/usr/bin/env bash
# Choose one port. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:208 host1 exit=0
iptables -F DOCKER-USER

# docs/tasks/filter.md:209 host1 exit=0
iptables -I DOCKER-USER -i eth0 -p tcp --dport 8080 -j DROP

# docs/tasks/filter.md:210 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
