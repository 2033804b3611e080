#!/usr/bin/env bash
# See it. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# 1 host1 exit=0
docker network create front

# 2 host1 exit=0
docker network create --opt com.docker.network.bridge.enable_ip_masquerade=false back

# 3 host1 exit=0
docker run -d --name web --network front busybox httpd -f -h /etc

# 4 host1 exit=0
docker exec web ping -c 1 -W 1 example.com | grep received
