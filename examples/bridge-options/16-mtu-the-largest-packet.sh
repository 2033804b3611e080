#!/usr/bin/env bash
# mtu: the largest packet. Generated from docs/reference/bridge-options.md: change the page, not this file.

# docs/reference/bridge-options.md:216 host1 exit=0
docker network create -o com.docker.network.driver.mtu=1400 --subnet 192.0.2.96/28 small

# docs/reference/bridge-options.md:218 host1 exit=0
docker run -d --name three --network small busybox sleep 600

# docs/reference/bridge-options.md:220 host1 exit=0
docker exec three cat /sys/class/net/eth0/mtu

# docs/reference/bridge-options.md:222 host1 exit=0
ping -c 1 -W 1 -M "do" -s 1372 192.0.2.98 | grep received
