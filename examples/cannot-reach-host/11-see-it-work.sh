#!/usr/bin/env bash
# See it work. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# docs/breaks/cannot-reach-host.md:119 host1 exit=0
iptables -I INPUT -i br-mine -p tcp --dport 8000 -j ACCEPT

# docs/breaks/cannot-reach-host.md:120 host1 exit=0
docker exec two nc -zv -w 1 host.docker.internal 8000
