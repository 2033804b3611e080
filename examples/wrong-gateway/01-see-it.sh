#!/usr/bin/env bash
# See it. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# docs/breaks/wrong-gateway.md:12 host1 exit=0
docker network create front

# docs/breaks/wrong-gateway.md:14 host1 exit=0
docker network create --opt com.docker.network.bridge.enable_ip_masquerade=false back

# docs/breaks/wrong-gateway.md:16 host1 exit=0
docker run -d --name web --network front busybox httpd -f -h /etc

# docs/breaks/wrong-gateway.md:18 host1 exit=0
docker exec web ping -c 1 -W 1 example.com | grep received
