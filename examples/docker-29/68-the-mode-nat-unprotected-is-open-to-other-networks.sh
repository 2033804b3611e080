#!/usr/bin/env bash
# The mode nat-unprotected is open to other networks. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
opt=com.docker.network.bridge.gateway_mode_ipv4=nat-unprotected

# 2 host1 exit=0
docker network create --subnet 192.0.2.128/26 -o $opt -o com.docker.network.bridge.name=open0 open

# 3 host1 exit=0
docker run -d --name two --hostname two --network open --ip 192.0.2.140 busybox httpd -f -h /etc

# 4 host2 exit=0
ip route add 192.0.2.128/26 via 198.51.100.11

# 5 host2 exit=0
curl -s --max-time 2 http://192.0.2.140/hostname
