#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# docs/breaks/published-unreachable.md:125 host1 exit=0
docker rm -f one two

# docs/breaks/published-unreachable.md:128 host1 exit=0
docker run -d --name one -p 8081:80 busybox httpd -f -h /etc

# docs/breaks/published-unreachable.md:130 host1 exit=0
docker run -d --name two -p 8082:80 busybox httpd -f -h /etc

# docs/breaks/published-unreachable.md:132 host1 exit=0
iptables -D DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8083 -j DROP
