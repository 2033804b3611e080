#!/usr/bin/env bash
# No direct way to a container. Generated from docs/reference/engine-changes.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network front --ip 192.0.2.20 -p 8080:80 busybox httpd -f -h /etc

# 2 host2 exit=0
ip route add 192.0.2.0/26 via 198.51.100.11

# 3 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname
