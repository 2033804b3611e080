#!/usr/bin/env bash
# A rule at the end of DOCKER-USER. Generated from docs/reference/engine-changes.md: change the page, not this file.

# 1 host1 exit=0
iptables -D DOCKER-USER -i eth0 -p tcp --dport 80 -j DROP

# 2 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname
