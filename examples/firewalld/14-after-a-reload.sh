#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host1 exit=0
sed -i 's/^StrictForwardPorts=.*/StrictForwardPorts=no/' /etc/firewalld/firewalld.conf

# 2 host1 exit=0
docker run -d --name two --hostname two -p 8081:80 busybox httpd -f -h /etc

# 3 host1 exit=0
iptables -I DOCKER-USER -p tcp -m conntrack --ctorigdstport 8081 --ctstate NEW -j DROP
