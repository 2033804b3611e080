#!/usr/bin/env bash
# See it. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# 2 host1 exit=0
docker run -d --name web --hostname web --network my_bridge --ip 192.0.2.2 -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
iptables -I DOCKER-USER -i eth0 -p tcp --dport 80 -j DROP
