#!/usr/bin/env bash
# A host firewall between the nodes. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:181 host1 exit=0
docker rm -f web

# docs/reference/ports.md:183 host2 exit=0
docker rm -f client

# docs/reference/ports.md:185 host2 exit=0
docker swarm leave

# docs/reference/ports.md:187 host1 exit=0
iptables -I INPUT -i eth0 -p tcp --dport 2377 -j DROP
