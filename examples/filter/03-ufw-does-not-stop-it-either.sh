#!/usr/bin/env bash
# ufw does not stop it either. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:57 host1 exit=0
iptables -D INPUT -i eth0 -p tcp -m multiport --dports 8080,9000 -j DROP

# docs/tasks/filter.md:58 host1 exit=0
ufw --force enable

# docs/tasks/filter.md:60 host1 exit=0
ufw status verbose | grep Default
