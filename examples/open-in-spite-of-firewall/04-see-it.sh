#!/usr/bin/env bash
# See it. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
ufw deny 8080/tcp

# 2 host1 exit=0
iptables -I INPUT -i eth0 -p tcp --dport 8080 -j DROP

# 3 host2 exit=0
nc -zv -w 1 198.51.100.11 8080
