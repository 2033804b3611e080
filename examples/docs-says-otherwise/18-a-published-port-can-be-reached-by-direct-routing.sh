#!/usr/bin/env bash
# A published port can be reached by direct routing. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name shop --network front --ip 192.0.2.80 -p 8080:80 busybox httpd -f -h /etc

# 2 host2 exit=0
ip route add 192.0.2.0/25 via 198.51.100.11

# 3 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname
