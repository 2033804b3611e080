#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i eth0 -p tcp --dport 8080 -j DROP

# 2 host2 exit=0
nc -zv -w 1 198.51.100.11 8080

# 3 host1 exit=0
iptables -D DOCKER-USER -i eth0 -p tcp --dport 8080 -j DROP
