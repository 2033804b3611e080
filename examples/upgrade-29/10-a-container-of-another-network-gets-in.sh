#!/usr/bin/env bash
# A container of another network gets in. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
opt=com.docker.network.bridge.gateway_mode_ipv4=nat-unprotected

# 2 host1 exit=0
docker network create --subnet 192.0.2.128/26 -o $opt -o com.docker.network.bridge.name=open0 open

# 3 host1 exit=0
docker run -d --name two --hostname two --network open --ip 192.0.2.140 busybox httpd -f -h /etc

# 4 host1 exit=0
docker exec web timeout 2 wget -q -O - http://192.0.2.140/hostname
