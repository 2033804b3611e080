#!/usr/bin/env bash
# Docker makes the same. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.128/25 -o com.docker.network.bridge.name=made0 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge -p 8081:80 busybox httpd -f -h /etc
