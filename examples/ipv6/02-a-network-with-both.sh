#!/usr/bin/env bash
# A network with both. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:29 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/ipv6.md:31 host1 exit=0
docker exec web ip addr show eth0 | grep -o 'inet.* scope global'

# docs/tasks/ipv6.md:34 host1 exit=0
docker exec web ip -6 route | grep default
