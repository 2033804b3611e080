#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.trusted_host_interfaces=eth0 --subnet 192.0.2.128/27 my_bridge

# 2 host1 exit=0
docker run -d --name one --hostname one --network my_bridge --ip 192.0.2.130 -p 8081:80 busybox httpd -f -h /etc

# 3 host1 exit=0
sleep 1

# 4 host2 exit=0
curl -s http://192.0.2.130/hostname

# 5 host1 exit=0
docker rm -f one

# 6 host1 exit=0
docker network rm my_bridge
