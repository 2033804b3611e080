#!/usr/bin/env bash
# The host reaches the container. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# docs/tasks/reach-the-host.md:21 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# docs/tasks/reach-the-host.md:23 host1 exit=0
docker run -d --name web --hostname web --network my_bridge --ip 192.0.2.10 busybox httpd -f -h /etc

# docs/tasks/reach-the-host.md:25 host1 exit=0
sleep 1

# docs/tasks/reach-the-host.md:26 host1 exit=0
curl -s http://192.0.2.10/hostname
