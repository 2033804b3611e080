#!/usr/bin/env bash
# See it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name web --restart always --network my_bridge -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name one --restart always busybox sleep 600

# 4 host2 exit=0
curl -s -m 2 http://198.51.100.11:8080/hostname | wc -l

# 5 host1 exit=0
docker exec web ping -c 1 -W 1 example.com | grep received
