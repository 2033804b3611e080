#!/usr/bin/env bash
# ufw does not stop it either. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
iptables -D INPUT -i eth0 -p tcp -m multiport --dports 8080,9000 -j DROP

# 2 host1 exit=0
ufw --force enable

# 3 host1 exit=0
ufw status verbose | grep Default
