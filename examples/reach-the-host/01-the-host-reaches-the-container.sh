#!/usr/bin/env bash
# The host reaches the container. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 2 host1 exit=0
docker run -d --name web --hostname web --network my_bridge --ip 192.0.2.10 busybox httpd -f -h /etc

# 3 host1 exit=0
sleep 1

# 4 host1 exit=0
curl -s http://192.0.2.10/hostname
