#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two

# 2 host1 exit=0
docker run -d --name one -p 8081:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name two -p 8082:80 busybox httpd -f -h /etc

# 4 host1 exit=0
iptables -D DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8083 -j DROP
