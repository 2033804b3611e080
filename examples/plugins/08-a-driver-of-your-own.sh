#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:202 host1 exit=0
docker network create -d demo --subnet 192.0.2.0/24 my_bridge

# docs/drivers/plugins.md:204 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# docs/drivers/plugins.md:206 host1 exit=1
iptables-save | grep -c dm-
