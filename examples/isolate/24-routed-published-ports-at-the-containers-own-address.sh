#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.gateway_mode_ipv4=routed --subnet 192.0.2.160/27 my_bridge

# 2 host1 exit=0
docker run -d --name one --hostname one --network my_bridge --ip 192.0.2.170 -p 8082:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name two --network my_bridge --ip 192.0.2.171 busybox httpd -f -h /etc

# 4 host1 exit=0
docker inspect one --format '{{json .NetworkSettings.Ports}}'
