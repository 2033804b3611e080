#!/usr/bin/env bash
# The same address by another interface. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:191 host1 exit=0
iptables -D DOCKER-USER -i eth0 -m conntrack --ctorigdst 192.0.2.1 --ctstate NEW -j DROP

# docs/tasks/publish.md:192 host1 exit=0
docker rm -f two

# docs/tasks/publish.md:194 host1 exit=0
ip link delete spare

# docs/tasks/publish.md:195 host2 exit=0
ip route delete 192.0.2.1/32
