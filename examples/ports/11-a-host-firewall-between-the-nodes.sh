#!/usr/bin/env bash
# A host firewall between the nodes. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:170 host1 exit=0
iptables -D INPUT -i eth0 -p udp --dport 4789 -j DROP

# docs/reference/ports.md:171 host2 exit=0
docker exec client ping -c 1 -W 2 web | grep received
