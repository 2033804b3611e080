#!/usr/bin/env bash
# A host firewall between the nodes. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
iptables -D INPUT -i eth0 -p udp --dport 4789 -j DROP

# 2 host2 exit=0
docker exec client ping -c 1 -W 2 web | grep received
