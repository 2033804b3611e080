#!/usr/bin/env bash
# See it work. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
iptables -I INPUT -i br-mine -p tcp --dport 8000 -j ACCEPT

# 2 host1 exit=0
docker exec two nc -zv -w 1 host.docker.internal 8000
