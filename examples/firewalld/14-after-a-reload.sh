#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:164 host1 exit=0
sed -i 's/^StrictForwardPorts=.*/StrictForwardPorts=no/' /etc/firewalld/firewalld.conf

# docs/breaks/firewalld.md:165 host1 exit=0
docker run -d --name two --hostname two -p 8081:80 busybox httpd -f -h /etc

# docs/breaks/firewalld.md:167 host1 exit=0
iptables -I DOCKER-USER -p tcp -m conntrack --ctorigdstport 8081 --ctstate NEW -j DROP

# docs/breaks/firewalld.md:168 host1 exit=0
firewall-cmd --reload; sleep 2

# docs/breaks/firewalld.md:170 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/breaks/firewalld.md:172 host2 exit=28
curl -s --max-time 2 http://198.51.100.11:8081/hostname
