#!/usr/bin/env bash
# A port of a routed network. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
opt=com.docker.network.bridge.gateway_mode_ipv4=routed

# 2 host1 exit=0
docker network create --subnet 192.0.2.192/27 -o $opt -o com.docker.network.bridge.name=open0 open

# 3 host1 exit=0
docker run -d --name two --network open --ip 192.0.2.200 -p 0.0.0.0::80 busybox httpd -f -h /etc

# 4 host1 exit=0
docker port two
