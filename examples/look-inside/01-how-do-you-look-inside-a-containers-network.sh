#!/usr/bin/env bash
# How do you look inside a container's network?. Generated from docs/tasks/look-inside.md: change the page, not this file.

# docs/tasks/look-inside.md:18 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=br-demo my_bridge

# docs/tasks/look-inside.md:20 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/look-inside.md:22 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.11 busybox sleep 600
