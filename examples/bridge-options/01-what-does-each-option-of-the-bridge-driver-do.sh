#!/usr/bin/env bash
# What does each option of the bridge driver do?. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host2 exit=0
ip route add 192.0.2.0/24 via 198.51.100.11

# 2 host2 exit=0
docker run -d --name log --network host busybox httpd -f -v -p 8000 -h /etc

# 3 host1 exit=0
b=com.docker.network.bridge
