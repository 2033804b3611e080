#!/usr/bin/env bash
# A host firewall between the nodes. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host2 exit=0
docker swarm leave --force

# 2 host1 exit=0
iptables -D INPUT -i eth0 -p tcp --dport 2377 -j DROP
