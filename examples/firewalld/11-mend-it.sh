#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=26

# docs/breaks/firewalld.md:124 host1 exit=0
firewall-cmd --quiet --permanent --delete-policy shut

# docs/breaks/firewalld.md:125 host1 exit=0
sed -i 's/^StrictForwardPorts=.*/StrictForwardPorts=yes/' /etc/firewalld/firewalld.conf

# docs/breaks/firewalld.md:126 host1 exit=0
firewall-cmd --reload; sleep 2

# docs/breaks/firewalld.md:128 host1 exit=0
docker exec web wget -q -O - http://example.com

# docs/breaks/firewalld.md:130 host2 exit=7
curl -sS http://198.51.100.11:8080/hostname 2>&1 | sed 's/ after [0-9]* ms//'
