#!/usr/bin/env bash
# See it. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# docs/breaks/open-in-spite-of-firewall.md:46 host1 exit=0
ufw deny 8080/tcp

# docs/breaks/open-in-spite-of-firewall.md:49 host1 exit=0
iptables -I INPUT -i eth0 -p tcp --dport 8080 -j DROP

# docs/breaks/open-in-spite-of-firewall.md:50 host2 exit=0
nc -zv -w 1 198.51.100.11 8080
