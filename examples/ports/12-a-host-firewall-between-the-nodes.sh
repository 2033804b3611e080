#!/usr/bin/env bash
# A host firewall between the nodes. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host2 exit=0
docker rm -f client

# 3 host2 exit=0
docker swarm leave

# 4 host1 exit=0
iptables -I INPUT -i eth0 -p tcp --dport 2377 -j DROP
