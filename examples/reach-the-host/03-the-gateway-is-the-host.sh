#!/usr/bin/env bash
# The gateway is the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# docs/tasks/reach-the-host.md:50 host1 exit=0
busybox httpd -p 9000 -h /etc

# docs/tasks/reach-the-host.md:51 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# docs/tasks/reach-the-host.md:53 host1 exit=0
docker exec client ip route

# docs/tasks/reach-the-host.md:56 host1 exit=0
ip -4 addr | grep 192.0.2
