#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/isolate.md:297 host1 exit=0
docker network create -o com.docker.network.bridge.gateway_mode_ipv4=routed --subnet 192.0.2.160/27 my_bridge

# docs/tasks/isolate.md:299 host1 exit=0
docker run -d --name one --hostname one --network my_bridge --ip 192.0.2.170 -p 8082:80 busybox httpd -f -h /etc

# docs/tasks/isolate.md:301 host1 exit=0
docker run -d --name two --network my_bridge --ip 192.0.2.171 busybox httpd -f -h /etc

# docs/tasks/isolate.md:303 host1 exit=0
docker inspect one --format '{{json .NetworkSettings.Ports}}'
