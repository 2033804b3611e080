#!/usr/bin/env bash
# The same address by another interface. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i eth0 -m conntrack --ctorigdst 192.0.2.1 --ctstate NEW -j DROP

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 3 host2 exit=1
nc -zv -w 1 192.0.2.1 8090
