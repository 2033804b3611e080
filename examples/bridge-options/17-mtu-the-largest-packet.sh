#!/usr/bin/env bash
# mtu: the largest packet. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o com.docker.network.driver.mtu=1400 --subnet 192.0.2.96/28 small

# 2 host1 exit=0
docker run -d --name three --network small busybox sleep 600

# 3 host1 exit=0
docker exec three cat /sys/class/net/eth0/mtu

# 4 host1 exit=0
ping -c 1 -W 1 -M "do" -s 1372 192.0.2.98 | grep received
