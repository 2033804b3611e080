#!/usr/bin/env bash
# 1500 on every bridge. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# 2 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu

# 3 host1 exit=0
docker run --rm --network my_bridge busybox cat /sys/class/net/eth0/mtu

# 4 host1 exit=0
cat /sys/class/net/docker0/mtu
