#!/usr/bin/env bash
# The same address by another interface. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
iptables -D DOCKER-USER -i eth0 -m conntrack --ctorigdst 192.0.2.1 --ctstate NEW -j DROP

# 2 host1 exit=0
docker rm -f two

# 3 host1 exit=0
ip link delete spare

# 4 host2 exit=0
ip route delete 192.0.2.1/32
