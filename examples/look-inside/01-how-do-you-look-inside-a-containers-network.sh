#!/usr/bin/env bash
# How do you look inside a container's network?. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=br-demo my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.11 busybox sleep 600
