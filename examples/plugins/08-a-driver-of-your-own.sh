#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d demo --subnet 192.0.2.0/24 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# 3 host1 exit=1
iptables-save | grep -c dm-
