#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.enable_icc=false --subnet 192.0.2.96/27 my_bridge

# 2 host1 exit=0
docker run -d --name one --hostname one --network my_bridge -p 8081:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name two --network my_bridge busybox sleep 600
