#!/usr/bin/env bash
# IPv6 alone. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --ipv6 --ipv4=false --subnet 2001:db8:3::/64 front

# 2 host1 exit=0
docker run -d --name one --network front -p 8081:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker exec one ip addr show eth0 | grep -o 'inet.* scope global'

# 4 host1 exit=0
docker exec one ping -c 1 example.com | grep received
