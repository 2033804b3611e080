#!/usr/bin/env bash
# A port of a routed network. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=27

# docs/reference/docker-29.md:171 host1 exit=0
opt=com.docker.network.bridge.gateway_mode_ipv4=routed

# docs/reference/docker-29.md:172 host1 exit=0
docker network create --subnet 192.0.2.192/27 -o $opt -o com.docker.network.bridge.name=open0 open

# docs/reference/docker-29.md:174 host1 exit=0
docker run -d --name two --network open --ip 192.0.2.200 -p 0.0.0.0::80 busybox httpd -f -h /etc

# docs/reference/docker-29.md:176 host1 exit=0
docker port two
