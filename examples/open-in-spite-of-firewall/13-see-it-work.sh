#!/usr/bin/env bash
# See it work. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i eth0 -s 198.51.100.12 -p tcp -m conntrack --ctorigdstport 8080 -j RETURN

# 2 host2 exit=0
nc -zv -w 1 198.51.100.11 8080
