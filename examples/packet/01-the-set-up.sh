#!/usr/bin/env bash
# The set-up. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/24 -o com.docker.network.bridge.name=bridge0 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.20 nicolaka/netshoot sleep 600

# 4 host1 exit=0
ip -brief link show master bridge0
