#!/usr/bin/env bash
# Apart from the host as well. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --internal -o com.docker.network.bridge.gateway_mode_ipv4=isolated --subnet 192.0.2.64/27 sealed

# 2 host1 exit=0
docker run -d --name one --hostname one --network sealed --ip 192.0.2.70 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name two --network sealed busybox sleep 600
