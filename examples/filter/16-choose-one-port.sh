#!/usr/bin/env bash
# Choose one port. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:220 host1 exit=0
iptables -F DOCKER-USER

# docs/tasks/filter.md:221 host1 exit=0
iptables -I DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8080 --ctstate NEW -j DROP

# docs/tasks/filter.md:222 host2 exit=0
curl -s http://198.51.100.11:8081/hostname

# docs/tasks/filter.md:224 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
