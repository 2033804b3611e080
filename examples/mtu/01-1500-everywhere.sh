#!/usr/bin/env bash
# 1500 everywhere. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:15 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# docs/understand/mtu.md:17 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu

# docs/understand/mtu.md:19 host1 exit=0
docker run --rm --network my_bridge busybox cat /sys/class/net/eth0/mtu

# docs/understand/mtu.md:21 host1 exit=0
cat /sys/class/net/docker0/mtu
