#!/usr/bin/env bash
# See it. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one -p 127.0.0.1:8081:80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker run -d --name two -p 8082:8080 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name web -p 8083:80 busybox httpd -f -h /etc

# 4 host1 exit=0
iptables -I DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8083 -j DROP
