#!/usr/bin/env bash
# A host firewall between the nodes. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host2 exit=0
docker exec client ping -c 1 -W 2 web | grep received

# 2 host1 exit=0
iptables -I INPUT -i eth0 -p udp --dport 4789 -j DROP

# 3 host2 exit=0
docker exec client nslookup web 127.0.0.11 | grep 'Address.*10\.'

# 4 host2 exit=1
docker exec client ping -c 1 -W 2 web | grep received
