#!/usr/bin/env bash
# A network with both. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker exec web ip addr show eth0 | grep -o 'inet.* scope global'

# 3 host1 exit=0
docker exec web ip -6 route | grep default
