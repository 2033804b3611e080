#!/usr/bin/env bash
# Unprotected: every port is open. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.gateway_mode_ipv4=nat-unprotected --subnet 192.0.2.192/27 my_bridge

# 2 host1 exit=0
docker run -d --name one --hostname one --network my_bridge --ip 192.0.2.200 busybox httpd -f -h /etc

# 3 host1 exit=0
sleep 1
