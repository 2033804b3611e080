#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=26

# 1 host1 exit=0
firewall-cmd --quiet --permanent --delete-policy shut

# 2 host1 exit=0
sed -i 's/^StrictForwardPorts=.*/StrictForwardPorts=yes/' /etc/firewalld/firewalld.conf

# 3 host1 exit=0
firewall-cmd --reload; sleep 2

# 4 host1 exit=0
docker exec web wget -q -O - http://example.com

# 5 host2 exit=7
curl -sS http://198.51.100.11:8080/hostname 2>&1 | sed 's/ after [0-9]* ms//'
